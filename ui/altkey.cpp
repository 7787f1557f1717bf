// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/altkey.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace hanscope
{

AltKey::AltKey(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool AltKey::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            setHeld(event->type() == QEvent::KeyPress);
        break;
    case QEvent::WindowDeactivate: // the key is let go elsewhere
        setHeld(false);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void AltKey::setHeld(bool held)
{
    if (m_isHeld == held)
        return;
    m_isHeld = held;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        for (QWidget *part : window->findChildren<QWidget *>())
            part->update();
    }
}

} // namespace hanscope
