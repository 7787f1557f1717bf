// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shortcuts.h"

#include <QAbstractButton>
#include <QMenu>

namespace hanscope
{

/// What can be done with the window as a whole, behind three dots.
class WindowMenu : public QAbstractButton
{
    Q_OBJECT
public:
    explicit WindowMenu(QWidget *parent = nullptr);

    QSize sizeHint() const override;

signals:
    void miniRequested();
    void wallRequested();
    void noteRequested();
    void guideRequested();
    void helpRequested();
    void shortcutsRequested();
    void aboutRequested();
    void quitRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void add(Shortcuts::Action action, void (WindowMenu::*wanted)());
    QAction *add(void (WindowMenu::*wanted)());
    void retranslate();

    QMenu m_menu;
    QList<QAction *> m_actions;
};

} // namespace hanscope
