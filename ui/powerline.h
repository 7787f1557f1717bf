// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/minmaxpyramid.h"

#include <QColor>
#include <QImage>

#include <vector>

namespace hanscope
{

/// How high the line through all samples reaches within one pixel column, in device pixels from the top.
struct LineExtent {
    float top = 0;
    float bottom = -1; ///< above `top`: no line here

    bool operator==(const LineExtent &) const = default;
    bool isEmpty() const { return bottom < top; }
};

/// Maps values to device y.
struct ValueMapping {
    std::int64_t high = 1;
    double pixelsPerUnit = 1;
    double top = 0; ///< device y of `high`

    float y(double value) const
    {
        return static_cast<float>(top + (static_cast<double>(high) - value) * pixelsPerUnit);
    }
};

/// The line through the samples of columns `from`..`to` of `grid`. Samples further apart than `threshold` ms
/// are not connected. What comes out is what drawing every sample would touch, at the cost of the columns.
std::vector<LineExtent> lineExtents(const MinMaxPyramid &series, const TimeColumns &grid, int from, int to,
                                    std::int64_t threshold, ValueMapping mapping);

/// Colours of the line and of the area between it and zero, on both sides of zero.
struct LineColours {
    QColor above, below;
    int fillAlpha = 40;

    bool operator==(const LineColours &) const = default;
};

/// Paints the columns `extents` into `image` from device column `x` on; what was there is replaced.
/// in: a premultiplied ARGB image wide enough, `zeroY` the device y of zero, `width` the thickness of the
/// line
void paintLine(QImage &image, int x, const std::vector<LineExtent> &extents, float zeroY, float width,
               const LineColours &colours);

} // namespace hanscope
