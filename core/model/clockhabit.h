// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

namespace hanscope
{

/// What a meter's clock runs on, as its hourly lists show.
enum class ClockBase {
    Unknown, ///< no hourly list yet
    WinterOrLocal, ///< UTC+1 in winter: whether it keeps summer time shows in summer
    WinterTime, ///< UTC+1 all year: Aidon and Kamstrup in Norway
    LocalTime, ///< with summer time: Kaifa in Norway
    Other, ///< off by other hours: see the two numbers
};

/// The habit of one meter's clock, learned and only shown: hours are booked by each list itself.
struct ClockHabit {
    ClockBase base = ClockBase::Unknown;
    std::optional<int> hoursAheadInWinter; ///< of UTC; empty: never heard in winter
    std::optional<int> hoursAheadInSummer;
    bool sendsDeviation = false; ///< every list says how far its clock is from UTC, and is right
    std::size_t lists = 0; ///< learned from so many

    bool operator==(const ClockHabit &) const = default;
};

} // namespace hanscope
