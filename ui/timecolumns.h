// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace hanscope
{

/// The time of each device pixel column of a chart. Columns lie on a grid that is the same for every scroll
/// position, so a chart that moves by a column shows the old ones unchanged.
struct TimeColumns {
    std::int64_t spanMs = 1; ///< time of `count` columns
    int count = 1;
    std::int64_t first = 0; ///< number of the leftmost column; column 0 starts in 1970

    bool operator==(const TimeColumns &) const = default;

    /// The grid number of the column in which `timeMs` falls: floor of its device x.
    std::int64_t numberOf(std::int64_t timeMs) const { return floorDiv(timeMs * count, spanMs); }
    /// First millisecond of column `index`, counted from the left edge; `count` is the right edge.
    std::int64_t startOf(std::int64_t index) const { return -floorDiv(-(first + index) * spanMs, count); }
    std::int64_t from() const { return startOf(0); }
    std::int64_t to() const { return startOf(count); }
    /// Device x from the left edge, exact within the column.
    double xOf(std::int64_t timeMs) const
    {
        return static_cast<double>(timeMs * count - first * spanMs) / static_cast<double>(spanMs);
    }

private:
    static std::int64_t floorDiv(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }
};

} // namespace hanscope
