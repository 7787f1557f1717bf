// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowmenu.h"

#include "ui/fonts.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

namespace hanscope
{

WindowMenu::WindowMenu(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("windowMenu"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_menu.setFont(fonts::window());
    add(Shortcuts::Action::MiniWindow, &WindowMenu::miniRequested);
    add(Shortcuts::Action::FullScreen, &WindowMenu::wallRequested);
    m_menu.addSeparator();
    add(Shortcuts::Action::SetMarker, &WindowMenu::noteRequested);
    m_menu.addSeparator();
    add(Shortcuts::Action::Help, &WindowMenu::helpRequested);
    add(Shortcuts::Action::ListShortcuts, &WindowMenu::shortcutsRequested);
    add(&WindowMenu::guideRequested);
    add(&WindowMenu::aboutRequested);
    m_menu.addSeparator();
    add(Shortcuts::Action::Quit, &WindowMenu::quitRequested);
    connect(this, &QAbstractButton::clicked, this,
            [this] { m_menu.popup(mapToGlobal(QPoint(width() - m_menu.sizeHint().width(), height()))); });
    retranslate();
}

/// The menu tells the keys; the window owns the shortcuts.
void WindowMenu::add(Shortcuts::Action action, void (WindowMenu::*wanted)())
{
    add(wanted)->setShortcuts(Shortcuts::keysOf(action));
}

QAction *WindowMenu::add(void (WindowMenu::*wanted)())
{
    QAction *action = m_menu.addAction(QString());
    connect(action, &QAction::triggered, this, wanted);
    m_actions += action;
    return action;
}

void WindowMenu::retranslate()
{
    const QStringList names{tr("&Mini window"),    tr("&Full screen"), tr("Set a m&arker …"),
                            tr("&Help"),           tr("&Keys"),        tr("&Guide for new users"),
                            tr("A&bout HanScope"), tr("&Quit")};
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setText(names.value(i));
    setAccessibleName(tr("Menu"));
    setToolTip(tr("Menu"));
}

QSize WindowMenu::sizeHint() const
{
    return {fonts::scaled(28), fonts::scaled(28)};
}

void WindowMenu::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.import, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() || isDown() ? QBrush(theme.selected) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::fieldRadius, metric::fieldRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    const QPointF middle = QRectF(rect()).center();
    const qreal apart = fonts::scaled(6);
    for (const int dot : {-1, 0, 1})
        painter.drawEllipse(middle + QPointF(0, dot * apart), 1.75, 1.75);
}

void WindowMenu::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hanscope
