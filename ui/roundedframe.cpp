// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roundedframe.h"

#include "ui/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>

namespace hanscope
{

void prepareRoundedFrame(QAbstractScrollArea &area)
{
    area.setFrameShape(QFrame::NoFrame);
    area.viewport()->setAutoFillBackground(false);
}

void paintRoundedFrame(QAbstractScrollArea &area, const QColor &edge, int radius)
{
    QPainter painter(&area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(themeOf(area).card);
    painter.drawRoundedRect(QRectF(area.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace hanscope
