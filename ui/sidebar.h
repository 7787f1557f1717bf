// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spoken.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace hanscope
{

class FlatButton;

/// The names of the pages, the last one at the bottom. Ctrl+1, Ctrl+2 and so on reach them from anywhere.
class Sidebar : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPage(bool atBottom = false); ///< its name follows with setNames
    void setNames(const QStringList &names); ///< in the order of addPage, with mnemonics
    void setCurrent(int page);
    void setCompact(bool compact);
    QString spokenName() const override { return tr("Pages"); }
    QAccessible::Role spokenRole() const override { return QAccessible::Grouping; }

signals:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int nameRoom() const;

    QVBoxLayout *m_column;
    QList<FlatButton *> m_buttons;
    bool m_compact = false;
};

} // namespace hanscope
