// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/axispainter.h"

#include "ui/fonts.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hanscope
{
namespace
{

constexpr int spaceLeftOfPlot = metric::small;
constexpr int spaceBelowPlot = metric::small;

} // namespace

QFont AxisPainter::labelFont(const QFont &base)
{
    return fonts::exact(base, base.pixelSize() * fonts::small / fonts::title);
}

int AxisPainter::labelHeight(const QFont &base)
{
    return QFontMetrics(labelFont(base)).height();
}

int AxisPainter::mostSteps(int plotHeight, const QFont &base)
{
    constexpr int readable = 8;
    return std::min(plotHeight / (2 * labelHeight(base)), readable);
}

QRect AxisPainter::plotArea(QSize size, const QFont &base)
{
    const QFontMetrics metrics(labelFont(base));
    const int left = metrics.horizontalAdvance(QStringLiteral("\u221210,0")) + spaceLeftOfPlot;
    const int top = metrics.height() + 6;
    const int bottom = metrics.height() + spaceBelowPlot;
    return {left, top, std::max(size.width() - left - 2, 1), std::max(size.height() - top - bottom, 1)};
}

AxisPainter::AxisPainter(QPainter &painter, const Theme &theme, const QRect &plot)
    : m_painter(painter)
    , m_theme(theme)
    , m_plot(plot)
    , m_base(painter.font())
{
    m_painter.setFont(labelFont(painter.font()));
}

qreal yOf(const ValueScale &scale, const QRect &plot, std::int64_t value)
{
    const auto part = static_cast<qreal>(scale.high - value) / static_cast<qreal>(scale.high - scale.low);
    return plot.top() + part * plot.height();
}

qreal AxisPainter::lineY(const ValueScale &scale, std::int64_t value) const
{
    return std::round(yOf(scale, m_plot, value));
}

void AxisPainter::paintValues(const ValueScale &scale, const QLocale &locale, const QString &unit)
{
    const QFontMetrics metrics = m_painter.fontMetrics();
    for (const std::int64_t tick : scale.ticks()) {
        const qreal y = lineY(scale, tick);
        m_painter.fillRect(QRectF(m_plot.left(), y, m_plot.width(), 1), m_theme.line);
        const QRectF label(0, y - metrics.height() / 2.0, m_plot.left() - spaceLeftOfPlot, metrics.height());
        m_painter.setPen(m_theme.muted);
        m_painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, scale.label(locale, tick));
    }
    // Above the numbers; beside the highest where that stands in the way.
    const QRectF above(0, 0, m_plot.left() - spaceLeftOfPlot, metrics.height());
    const qreal highest = lineY(scale, scale.ticks().back()) - metrics.height() / 2.0;
    if (highest >= metrics.height() - metric::grid - 1)
        m_painter.drawText(above, Qt::AlignRight | Qt::AlignTop, unit);
    else
        m_painter.drawText(QRectF(m_plot.left() + metric::grid, highest - metrics.height() / 2.0,
                                  m_plot.width(), metrics.height()),
                           Qt::AlignLeft | Qt::AlignTop, unit);
}

void AxisPainter::paintZero(const ValueScale &scale)
{
    m_painter.fillRect(QRectF(m_plot.left(), lineY(scale, 0), m_plot.width(), 1), m_theme.faint);
}

void AxisPainter::paintLabels(const std::vector<AxisLabel> &labels)
{
    const int height = m_painter.fontMetrics().height();
    m_painter.setPen(m_theme.muted);
    for (const AxisLabel &label : labels) {
        const QRectF area(label.x - 100, m_plot.bottom() + 1 + spaceBelowPlot, 200, height);
        m_painter.drawText(area, Qt::AlignHCenter | Qt::AlignTop, label.text);
    }
}

void AxisPainter::paintNote(qreal x, qreal top, const QString &text)
{
    const QFontMetrics metrics = m_painter.fontMetrics();
    const qreal half = metrics.horizontalAdvance(text) / 2.0 + 1;
    x = std::max(std::min(x, m_plot.right() - half), m_plot.left() + half);
    m_painter.setPen(m_theme.muted);
    m_painter.drawText(QRectF(x - half, top, 2 * half, metrics.height()), Qt::AlignCenter, text);
}

void AxisPainter::paintEmpty(const QString &text)
{
    m_painter.setFont(m_base);
    m_painter.setPen(m_theme.muted);
    m_painter.drawText(m_plot, Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace hanscope
