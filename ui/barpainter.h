// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace hanscope
{

/// How a bar says, without colour, how well its value is known.
enum class BarFill {
    Solid, ///< proven
    Light, ///< still growing
    Hatched, ///< estimated
    Dashed, ///< at least this much
};

void paintEnergyBar(QPainter &painter, const QRectF &area, const QColor &colour, BarFill fill);

} // namespace hanscope
