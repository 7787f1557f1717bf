// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace hanscope
{

/// The contents of the help: the sections under the headings of their groups. Looks like the pages at the
/// left of the main window.
class HelpContents : public QListWidget
{
    Q_OBJECT
public:
    explicit HelpContents(QWidget *parent = nullptr);

    void addHeading(const QString &words); ///< over the sections that are added next
    void addSection(const QString &topic, const QString &title);

    QStringList topics() const; ///< those that are shown
    void setShown(const QString &topic, bool isShown); ///< a heading goes with its last section
    void choose(const QString &topic); ///< without telling of it

signals:
    void topicChosen(const QString &topic);

private:
    void showHeadings();
};

} // namespace hanscope
