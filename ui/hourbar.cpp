// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hourbar.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hanscope
{

void HourBar::paint(QPainter &painter, const Theme &theme, const QRectF &bar) const
{
    QPainterPath track;
    track.addRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    painter.fillPath(track, theme.track);
    if (!running)
        return;
    const WattHour end = std::max({running->imported, forecast ? forecast->high : WattHour{},
                                   mark.value_or(WattHour{}), WattHour{1000}});
    const double full = static_cast<double>(end.count) * 1.03;
    const auto xAt = [&](WattHour energy) {
        return bar.left() + static_cast<double>(energy.count) / full * bar.width();
    };
    const auto fill = [&](WattHour from, WattHour to, float alpha) {
        if (to <= from)
            return;
        QColor colour = theme.import;
        colour.setAlphaF(alpha);
        painter.fillRect(QRectF(QPointF(xAt(from), bar.top()), QPointF(xAt(to), bar.bottom())), colour);
    };
    painter.setClipPath(track);
    if (forecast) {
        fill(running->imported, forecast->low, 0.42F);
        fill(std::max(forecast->low, running->imported), forecast->high, 0.22F);
    }
    fill({}, running->imported, 1);
    painter.setClipping(false);
    if (mark)
        painter.fillRect(QRectF(xAt(*mark) - 1, bar.top() - 4, 2, bar.height() + 8), theme.limit);
}

} // namespace hanscope
