// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powerchart.h"

#include "ui/axispainter.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace hanscope
{

/// "no data" in each gap, where neither the line nor another note is in the way: the gap is seen without it.
void PowerChart::paintGapNotes(AxisPainter &axis, const QFontMetrics &metrics) const
{
    const QRect area = plot();
    const QString label = tr("no data", "in a gap of the power chart");
    const qreal half = metrics.horizontalAdvance(label) / 2.0;
    qreal free = area.left();
    for (const MinMaxPyramid::Gap &gap : m_gaps) {
        const qreal from = std::max<qreal>(xOf(gap.from), area.left());
        const qreal to = std::min<qreal>(xOf(gap.to), area.right() + 1);
        const qreal middle = (from + to) / 2;
        if (to - from < metric::small || middle - half < free || middle + half > area.right())
            continue;
        const auto top = topWithoutLine(middle - half, middle + half, metrics.height());
        if (!top)
            continue;
        axis.paintNote(middle, *top, label);
        free = middle + half + metric::small;
    }
}

/// Where words between `left` and `right` touch no line: as high as they can, above zero.
std::optional<qreal> PowerChart::topWithoutLine(qreal left, qreal right, qreal height) const
{
    const QRect area = plot();
    const auto column = [&](qreal x) {
        const auto count = static_cast<std::ptrdiff_t>(m_extents.size());
        return std::clamp(static_cast<std::ptrdiff_t>((x - area.left()) * m_ratio), std::ptrdiff_t{}, count);
    };
    const auto from = m_extents.begin() + column(left);
    const auto to = m_extents.begin() + column(right);
    const qreal lowest = std::min<qreal>(yOf(m_scale, area, 0), area.bottom());
    for (qreal top = area.top() + metric::grid; top + height <= lowest; top += metric::small) {
        const qreal imageTop = (top - area.top() + lineRoom) * m_ratio;
        const qreal imageBottom = imageTop + height * m_ratio;
        const auto isInTheWay = [&](const LineExtent &extent) {
            return !extent.isEmpty() && extent.top <= imageBottom && extent.bottom >= imageTop;
        };
        if (std::none_of(from, to, isInTheWay))
            return top;
    }
    return std::nullopt;
}

/// "to the grid" in the first room beside exported power where no line is in the way.
void PowerChart::paintExportNote(QPainter &painter) const
{
    const float zero = mapping().y(0);
    const auto isExport = [zero](const LineExtent &extent) { return extent.bottom > zero + 1; };
    const QString note = tr("to the grid", "beside exported power in a chart");
    const QFontMetrics metrics(painter.font());
    const QRect area = plot();
    const qreal top = yOf(m_scale, area, 0) + metric::grid;
    const qreal needed = metrics.horizontalAdvance(note) + metric::gap;
    if (top + metrics.height() > area.bottom())
        return;
    for (auto from = m_extents.begin(); from != m_extents.end();) {
        const auto end = std::find_if(from, m_extents.end(), isExport);
        const bool isBesideExport = from != m_extents.begin() || end != m_extents.end();
        if (isBesideExport && static_cast<qreal>(end - from) / m_ratio >= needed) {
            const bool isLeftOfIt = end != m_extents.end();
            const auto edge = isLeftOfIt ? end : from;
            const qreal x = area.left() + static_cast<qreal>(edge - m_extents.begin()) / m_ratio;
            painter.setPen(themeOf(*this).exportedText);
            painter.drawText(QRectF(isLeftOfIt ? x - needed : x + 5, top, needed - 5, metrics.height()),
                             isLeftOfIt ? Qt::AlignRight : Qt::AlignLeft, note);
            return;
        }
        from = std::find_if_not(end, m_extents.end(), isExport);
    }
}

} // namespace hanscope
