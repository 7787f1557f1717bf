// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/focusring.h"

#include "ui/theme.h"

#include <QPainter>
#include <QWidget>

namespace hanscope
{

void paintFocusRing(QPainter &painter, const QWidget &widget, const QRect &area)
{
    if (!widget.hasFocus() || !widget.window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    constexpr qreal wide = 1.5;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(widget).import, wide));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(area.isNull() ? widget.rect() : area).adjusted(1, 1, -1, -1), metric::grid,
                            metric::grid);
}

} // namespace hanscope
