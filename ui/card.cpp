// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card.h"

#include "ui/fonts.h"
#include "ui/spoken.h"
#include "ui/tabular.h"
#include "ui/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace hanscope
{

Card::Card(QWidget *parent)
    : QWidget(parent)
{
    applyMargins();
}

void Card::setTitle(const QString &title)
{
    if (m_title == title)
        return;
    m_title = title;
    setAccessibleName(title);
    update(headRect());
}

void Card::setNote(const QString &note)
{
    if (m_note == note)
        return;
    m_note = note;
    setAccessibleDescription(Spoken::spelled(note));
    update(headRect());
}

void Card::setCorner(QWidget *corner)
{
    m_corner = corner;
    corner->setParent(this);
}

void Card::setContent(QWidget *content)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(content);
}

void Card::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    applyMargins();
    update();
}

void Card::applyMargins()
{
    const int side = m_compact ? metric::small : metric::cardPadding;
    const int head = headRect().bottom() + 1 + (m_compact ? metric::hair : metric::small);
    setContentsMargins(side, head, side, m_compact ? metric::small : metric::gap);
}

QRect Card::contentRect() const
{
    return contentsRect();
}

QRect Card::headRect() const
{
    const QMargins margins = contentsMargins();
    const int top = m_compact ? metric::grid : metric::gap;
    return {margins.left(), top, width() - margins.left() - margins.right(), fonts::scaled(20)};
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? theme.import : theme.line);
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::cardRadius,
                            metric::cardRadius);

    const QRect head = headRect();
    painter.setPen(theme.muted);
    painter.setFont(fonts::sized(font(), fonts::label));
    const qreal noteWidth = m_note.isEmpty() ? 0 : tabular::width(painter.font(), m_note) + metric::gap;
    tabular::draw(painter, head, Qt::AlignRight | Qt::AlignVCenter, m_note);
    painter.setFont(fonts::sized(font(), fonts::title, QFont::Medium));
    const bool hasCorner = m_corner && !m_corner->isHidden();
    const int titleRoom
        = hasCorner ? m_corner->x() - metric::small - head.left() : head.width() - int(noteWidth);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, titleRoom));
}

void Card::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_corner)
        return;
    const QRect head = headRect();
    const int room = 2 * (head.center().y() - metric::hair); // the card's edge stays free
    const QSize size = m_corner->sizeHint().boundedTo({width(), room});
    m_corner->setGeometry(
        QRect(QPoint(head.right() - size.width() + 1, head.center().y() - size.height() / 2), size));
}

} // namespace hanscope
