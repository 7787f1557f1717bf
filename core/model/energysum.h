// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendarperiod.h"

namespace hanscope
{

/// The energy of one period: the exact sum of its hours.
struct EnergySum {
    std::chrono::local_days begin{}; ///< first day
    std::chrono::local_days end{}; ///< the day after the last
    int hours = 0; ///< in the whole period: 23, 24 or 25 for a day; of a running one those that have ended
    bool isRunning = false; ///< the period is not over
    int hoursKnown = 0; ///< of which something is known
    int hoursMarked = 0; ///< of these not simply metered
    bool isAtLeast = false; ///< one of its hours may hold more than it says
    WattHour imported{};
    WattHour exported{};
    VarHour importedReactive{}; ///< of the hours whose counters tell it
    VarHour exportedReactive{};

    bool operator==(const EnergySum &) const = default;
};

/// Whether there may have been more energy than the sum says, in the time that is over.
constexpr bool mayHoldMore(const EnergySum &sum)
{
    return sum.isAtLeast || sum.hoursKnown < sum.hours;
}

/// What some hours come to at a glance; empty without a known hour.
struct EnergyDigest {
    Watt meanImport{}; ///< over the hours that are known
    std::optional<Watt>
        baseLoad{}; ///< import in the quietest hour between 0 and 6; of several nights the median
    std::optional<HourEnergy> peak{}; ///< the known hour of highest import

    bool operator==(const EnergyDigest &) const = default;
};

} // namespace hanscope
