// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powerline.h"

#include <algorithm>
#include <cmath>

namespace hanscope
{
namespace
{

using Sample = MinMaxPyramid::Sample;
using Column = MinMaxPyramid::Column;

/// Walks over the columns with the samples left and right of each column edge at hand.
class Tracer
{
public:
    Tracer(std::int64_t threshold, ValueMapping mapping)
        : m_threshold(threshold)
        , m_mapping(mapping)
    {
    }

    bool connects(const std::optional<Sample> &a, const std::optional<Sample> &b) const
    {
        return a && b && b->at - a->at <= m_threshold;
    }

    void include(LineExtent &extent, double value) const
    {
        const float y = m_mapping.y(value);
        extent = extent.isEmpty() ? LineExtent{y, y}
                                  : LineExtent{std::min(extent.top, y), std::max(extent.bottom, y)};
    }

    /// The line's height where it crosses the edge at `time` between `a` and `b`.
    void includeCrossing(LineExtent &extent, const Sample &a, const Sample &b, std::int64_t time) const
    {
        const double part = static_cast<double>(time - a.at) / static_cast<double>(b.at - a.at);
        include(extent, a.value + part * (b.value - a.value));
    }

private:
    std::int64_t m_threshold;
    ValueMapping m_mapping;
};

/// For each column the first sample at or after its start.
std::vector<std::optional<Sample>> nextSamples(const std::vector<Column> &columns,
                                               std::optional<Sample> after)
{
    std::vector<std::optional<Sample>> result(columns.size() + 1);
    result.back() = after;
    for (std::size_t i = columns.size(); i-- > 0;)
        result[i] = columns[i].hasData ? std::optional(columns[i].first) : result[i + 1];
    return result;
}

QRgb scaled(const QColor &colour, float strength)
{
    const auto alpha = static_cast<int>(std::lround(strength * 255.0F));
    return qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), alpha));
}

QRgb over(QRgb top, QRgb below)
{
    const int rest = 255 - qAlpha(top);
    const auto mix = [rest](int a, int b) { return a + (b * rest + 127) / 255; };
    return qRgba(mix(qRed(top), qRed(below)), mix(qGreen(top), qGreen(below)), mix(qBlue(top), qBlue(below)),
                 mix(qAlpha(top), qAlpha(below)));
}

/// One column of a premultiplied image.
class ColumnPainter
{
public:
    ColumnPainter(QImage &image, int x)
        : m_pixel(reinterpret_cast<QRgb *>(image.bits()) + x)
        , m_stride(image.bytesPerLine() / qsizetype{sizeof(QRgb)})
        , m_height(image.height())
    {
    }

    /// Pixels partly covered at the ends take that part of the colour.
    void paint(float top, float bottom, const QColor &colour, float strength)
    {
        top = std::max(top, 0.0F);
        bottom = std::min(bottom, static_cast<float>(m_height));
        if (bottom <= top)
            return;
        const QRgb whole = scaled(colour, strength);
        const int end = static_cast<int>(std::ceil(bottom));
        for (int y = static_cast<int>(top); y < end; ++y) {
            const auto row = static_cast<float>(y);
            const float covered = std::min(bottom, row + 1) - std::max(top, row);
            const QRgb paint = covered >= 1 ? whole : scaled(colour, strength * covered);
            at(y) = qAlpha(paint) == 255 ? paint : over(paint, at(y));
        }
    }

private:
    QRgb &at(int y) { return m_pixel[y * m_stride]; }

    QRgb *m_pixel;
    qsizetype m_stride;
    int m_height;
};

/// Device rows from `top` up to but not including `bottom`; what stands out of the image is cut off.
struct Rows {
    float top = 0;
    float bottom = 0;

    int firstWhole() const { return static_cast<int>(std::ceil(top)); }
    int endWhole() const { return static_cast<int>(std::floor(bottom)); }
};

/// The area between the line and zero, on one side of zero only.
Rows areaOf(LineExtent extent, float zeroY)
{
    if (extent.isEmpty() || (extent.top < zeroY && extent.bottom > zeroY))
        return {};
    return extent.bottom <= zeroY ? Rows{extent.bottom, zeroY} : Rows{zeroY, extent.top};
}

/// The area's whole pixels, row by row as they lie in memory; clears all others.
void paintAreas(QImage &image, int x, const std::vector<LineExtent> &extents, float zeroY, QRgb above,
                QRgb below)
{
    const auto count = extents.size();
    std::vector<int> first(count);
    std::vector<int> end(count);
    std::vector<QRgb> colour(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Rows area = areaOf(extents[i], zeroY);
        first[i] = area.firstWhole();
        end[i] = area.endWhole();
        colour[i] = extents[i].top < zeroY ? above : below;
    }
    for (int y = 0; y < image.height(); ++y) {
        QRgb *row = reinterpret_cast<QRgb *>(image.scanLine(y)) + x;
        for (std::size_t i = 0; i < count; ++i)
            row[i] = first[i] <= y && y < end[i] ? colour[i] : 0;
    }
}

/// The line and the partly covered pixels at the ends of its area.
void paintColumn(ColumnPainter column, LineExtent extent, float zeroY, float width,
                 const LineColours &colours)
{
    const float fill = static_cast<float>(colours.fillAlpha) / 255.0F;
    const bool anyAbove = extent.top < zeroY;
    const bool anyBelow = extent.bottom > zeroY;
    const Rows area = areaOf(extent, zeroY);
    const auto firstWhole = static_cast<float>(area.firstWhole());
    const auto endWhole = static_cast<float>(area.endWhole());
    column.paint(area.top, std::min(firstWhole, area.bottom), anyAbove ? colours.above : colours.below, fill);
    if (endWhole >= firstWhole)
        column.paint(endWhole, area.bottom, anyAbove ? colours.above : colours.below, fill);

    const float top = extent.top - width / 2;
    const float bottom = extent.bottom + width / 2;
    // A line along zero is not split in two colours.
    const float split = !anyBelow ? bottom : !anyAbove ? top : zeroY;
    column.paint(top, split, colours.above, 1);
    column.paint(split, bottom, colours.below, 1);
}

} // namespace

std::vector<LineExtent> lineExtents(const MinMaxPyramid &series, const TimeColumns &grid, int from, int to,
                                    std::int64_t threshold, ValueMapping mapping)
{
    const std::vector<Column> columns = series.query(grid, from, to);
    const auto next = nextSamples(columns, series.firstFrom(grid.startOf(to)));
    auto last = series.lastBefore(grid.startOf(from));
    const Tracer tracer(threshold, mapping);
    std::vector<LineExtent> extents(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column &column = columns[i];
        if (tracer.connects(last, next[i]))
            tracer.includeCrossing(extents[i], *last, *next[i], grid.startOf(from + static_cast<int>(i)));
        if (column.hasData) {
            tracer.include(extents[i], column.min);
            tracer.include(extents[i], column.max);
            last = column.last;
        }
        if (tracer.connects(last, next[i + 1]))
            tracer.includeCrossing(extents[i], *last, *next[i + 1],
                                   grid.startOf(from + static_cast<int>(i) + 1));
    }
    return extents;
}

void paintLine(QImage &image, int x, const std::vector<LineExtent> &extents, float zeroY, float width,
               const LineColours &colours)
{
    Q_ASSERT(x >= 0
             && static_cast<std::size_t>(x) + extents.size() <= static_cast<std::size_t>(image.width()));
    const float fill = static_cast<float>(colours.fillAlpha) / 255.0F;
    paintAreas(image, x, extents, zeroY, scaled(colours.above, fill), scaled(colours.below, fill));
    for (const LineExtent &extent : extents) {
        if (!extent.isEmpty())
            paintColumn(ColumnPainter(image, x), extent, zeroY, width, colours);
        ++x;
    }
}

} // namespace hanscope
