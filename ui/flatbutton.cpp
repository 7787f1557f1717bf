// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flatbutton.h"

#include "ui/fonts.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace hanscope
{

FlatButton::FlatButton(Role role, QWidget *parent)
    : QAbstractButton(parent)
    , m_role(role)
{
    setCheckable(isChoice());
    setAutoExclusive(isChoice());
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(role == Role::Navigation ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int FlatButton::textWidth() const
{
    const QFontMetrics metrics(fonts::sized(font(), fonts::title, QFont::DemiBold));
    return metrics.size(Qt::TextShowMnemonic, text()).width();
}

QSize FlatButton::sizeHint() const
{
    if (m_role == Role::Navigation)
        return {textWidth() + 2 * metric::cardPadding, fonts::scaled(34)};
    return isLarge() ? QSize{textWidth() + 2 * metric::cardPadding, fonts::scaled(metric::fieldHeight)}
                     : QSize{textWidth() + metric::wide, fonts::scaled(24)};
}

void FlatButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    const qreal radius = m_role == Role::Navigation ? metric::stripRadius : metric::fieldRadius;
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.selected);
        painter.drawRoundedRect(area, radius, radius);
    }
    if (isChecked() && m_role == Role::Navigation) {
        painter.setBrush(theme.import);
        painter.drawRoundedRect(QRectF(0, area.center().y() - 9, 3, 18), 1.5, 1.5);
    }
    if (isFilled()) {
        const QColor &usual = m_role == Role::Danger ? theme.limit : theme.text;
        painter.setPen(Qt::NoPen);
        painter.setBrush(!isEnabled() ? theme.track : isDown() || underMouse() ? theme.muted : usual);
        painter.drawRoundedRect(area, radius, radius);
    }
    if (m_role == Role::Action) {
        painter.setPen(isEnabled() ? theme.outline : theme.line);
        painter.setBrush(isDown() || (isEnabled() && underMouse()) ? theme.selected : theme.card);
        painter.drawRoundedRect(area, radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.import, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area, radius, radius);
    }
    const bool isBold = isChecked() || isFilled();
    painter.setFont(fonts::sized(font(), fonts::title, isBold ? QFont::DemiBold : QFont::Normal));
    const bool strong = isChecked() || underMouse() || m_role == Role::Action;
    if (!isEnabled())
        painter.setPen(theme.outline);
    else
        painter.setPen(isFilled() ? theme.card : strong ? theme.text : theme.muted);
    QRect room
        = m_role == Role::Navigation ? rect().adjusted(metric::cardPadding, 0, -metric::grid, 0) : rect();
    if (!icon().isNull()) {
        const int size = fonts::scaled(metric::icon);
        icon().paint(&painter, QRect(room.left() - metric::grid, (height() - size) / 2, size, size));
        room.setLeft(room.left() + size + metric::grid);
    }
    const Qt::Alignment side = m_role == Role::Navigation ? Qt::AlignLeft : Qt::AlignHCenter;
    const bool showsKeys = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this);
    painter.drawText(room,
                     int(side | Qt::AlignVCenter) | (showsKeys ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     text());
}

void FlatButton::checkStateSet()
{
    QAbstractButton::checkStateSet();
    keepOneStop();
}

void FlatButton::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    keepOneStop();
}

/// Of buttons of which one is chosen, Tab stops at that one, and the arrow keys go to the others. Qt leaves
/// the stop where the focus was.
void FlatButton::keepOneStop()
{
    const auto siblings = parentWidget()
        ? parentWidget()->findChildren<FlatButton *>(Qt::FindDirectChildrenOnly)
        : QList<FlatButton *>();
    const auto isChosen
        = [](const FlatButton *button) { return button->autoExclusive() && button->isChecked(); };
    if (!autoExclusive() || std::none_of(siblings.begin(), siblings.end(), isChosen))
        return;
    for (FlatButton *button : siblings) {
        if (button->autoExclusive())
            button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void FlatButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FlatButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void FlatButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace hanscope
