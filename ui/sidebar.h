// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spoken.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace hanscope
{

class FlatButton;

/// The names of the pages. Ctrl+1, Ctrl+2 and so on reach them from anywhere.
class Sidebar : public QWidget, public Spoken
{
    Q_OBJECT
public:
    /// in: the icon of each page; the last `atBottom` pages stand apart from the others. Their names follow
    /// with setNames.
    Sidebar(const QStringList &icons, int atBottom, QWidget *parent = nullptr);

    void setNames(const QStringList &names); ///< from top to bottom
    void setCurrent(int page);
    void setCompact(bool compact);
    QString spokenName() const override { return tr("Pages"); }
    QAccessible::Role spokenRole() const override { return QAccessible::Grouping; }

signals:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addPage(bool atBottom);
    void showIcons(); ///< where there is room
    int nameRoom() const;

    QVBoxLayout *m_column;
    QStringList m_icons;
    QList<FlatButton *> m_buttons;
    bool m_compact = false;
};

} // namespace hanscope
