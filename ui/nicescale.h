// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

class QLocale;

namespace hanscope
{

/// The ends and steps of a value axis, in thousandths of the unit shown: W for kW, Wh for kWh.
/// The ends are whole or half steps.
struct ValueScale {
    std::int64_t low = 0;
    std::int64_t high = 1000;
    std::int64_t step = 1000; ///< 1, 2 or 5 times a power of ten

    bool operator==(const ValueScale &) const = default;
    bool holds(std::int64_t value) const { return low <= value && value <= high; }
    std::vector<std::int64_t> ticks() const;
    QString label(const QLocale &locale, std::int64_t tick) const; ///< "2", "0,5"
};

/// A scale that holds zero and `min`..`max` with at most `mostSteps` steps (at least 2).
ValueScale niceScale(std::int64_t min, std::int64_t max, int mostSteps);

} // namespace hanscope
