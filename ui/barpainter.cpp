// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/barpainter.h"

#include <QPainter>
#include <QPainterPath>

namespace hanscope
{
namespace
{

constexpr qreal radius = 2;
constexpr qreal hatchDistance = 6;

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

void paintHatching(QPainter &painter, const QRectF &area, const QPainterPath &shape, const QColor &colour)
{
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(colour, 2));
    for (qreal x = area.left() - area.height(); x < area.right(); x += hatchDistance) {
        const qreal from = std::max(x, area.left()); // SVG files know no clipping
        const qreal to = std::min(x + area.height(), area.right());
        painter.drawLine(QPointF(from, area.bottom() - (from - x)), QPointF(to, area.bottom() - (to - x)));
    }
    painter.restore();
}

} // namespace

void paintEnergyBar(QPainter &painter, const QRectF &area, const QColor &colour, BarFill fill)
{
    QPainterPath shape;
    const qreal corner = std::min(radius, area.height() / 2);
    shape.addRoundedRect(area, corner, corner);
    const double strength = fill == BarFill::Solid ? 1 : fill == BarFill::Light ? 0.55 : 0.3;
    painter.fillPath(shape, faded(colour, strength));
    if (fill == BarFill::Hatched)
        paintHatching(painter, area, shape, colour);
    if (fill == BarFill::Dashed && area.height() > 2) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.5, Qt::CustomDashLine));
        QPen pen = painter.pen();
        pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.drawRoundedRect(area.adjusted(0.75, 0.75, -0.75, -0.75), corner, corner);
    }
}

} // namespace hanscope
