// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace hanscope
{

class FlatButton;
class HelpContents;
class HelpText;

/// The help: its contents and a search field at the left, the section that is read at the right.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    void open(const QString &topic); ///< one of help::topics(); brings the window to the front
    QString topic() const; ///< the one that is read
    QString text() const; ///< the section as shown
    QStringList found() const; ///< the topics that the contents list now
    QString result() const; ///< what it says about a search; empty without one

protected:
    void changeEvent(QEvent *event) override;

private:
    void placeParts();
    void connectParts();
    void addShortcuts();
    void showTopic(const QString &topic);
    void search();
    void fillContents();
    void retranslate();
    void applyColours();

    QLineEdit *m_search;
    HelpContents *m_contents;
    QLabel *m_result; ///< of a search: how many
    FlatButton *m_back;
    FlatButton *m_forward;
    HelpText *m_text;
    QHash<QString, QString> m_plain; ///< topic to the words that are searched
};

} // namespace hanscope
