// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"

#include <chrono>
#include <optional>
#include <vector>

namespace hanscope
{

/// Start of an hour in UTC. Shown in local time; days with 23 or 25 hours need no special case.
using HourStart = std::chrono::sys_time<std::chrono::hours>;

/// An hour of which a hundredth was not heard still counts as heard whole.
constexpr std::chrono::seconds toleratedSilence{36};

/// How well an hour's energy is known, best first.
enum class HourQuality {
    Metered, ///< difference of two of the meter's own counters, one hour apart
    Reconstructed, ///< its share of a difference over several hours, told by live power of the whole hour
    Corrected, ///< set by the user; what was booked stands beside it
    Imported, ///< out of a file that the user got elsewhere; what was booked stands beside it
    Estimate, ///< integrated from live power, the whole hour or the whole of it so far
    Partial, ///< live power covers only part of the hour
    Unknown, ///< its share of a difference over several hours, nothing of the hour was heard: even shares
    Suspicious, ///< the counters say what cannot be, and are held back; live power alone
    Excluded, ///< left out by the user: without energy; what was booked stands beside it
};

/// Why an hour is not simply metered.
enum class HourReason {
    None,
    RepeatedList, ///< the meter sent the hourly list before it again
    MissedList, ///< the hourly list did not arrive
    NotHeard, ///< nothing, or only part of it, was heard
    PowerCut, ///< nothing was heard, and the counters stood still meanwhile
    CounterJump, ///< the counters rose by more than the main fuse lets through
    CounterFell, ///< the counters fell
    ClocksDisagree, ///< the meter's clock and ours do not agree on how much time went by
};

/// Energy of one clock hour.
struct HourEnergy {
    HourStart start{};
    WattHour imported{};
    WattHour exported{};
    HourQuality quality = HourQuality::Partial;
    std::chrono::seconds covered{}; ///< time with live power known, 0..3600 s
    HourReason reason = HourReason::None;

    /// The counters prove the sum of this many hours from `provenFrom`, of which this is one. 0: they prove
    /// nothing of it. 1: just this one.
    int provenHours = 0;
    HourStart provenFrom{};

    std::optional<WattHour> estimate{}; ///< import by live power alone, where the counters prove another
    std::optional<VarHour> importedReactive{}; ///< by the counters
    std::optional<VarHour> exportedReactive{};
    std::optional<WattHour> originalImported{}; ///< what was booked, where the user said otherwise
    std::optional<WattHour> originalExported{};

    bool operator==(const HourEnergy &) const = default;
};

/// Whether there may be more energy than the hour says.
constexpr bool isAtLeast(const HourEnergy &hour)
{
    return hour.quality == HourQuality::Suspicious
        || (hour.quality == HourQuality::Partial && hour.provenHours == 0);
}

/// Whether the hour's own energy is known, not only that of several hours together: it may be a peak.
constexpr bool isKnown(const HourEnergy &hour)
{
    return hour.quality <= HourQuality::Estimate;
}

/// What is known of a day, hour by hour, for a window that shows it.
struct HoursToday {
    std::vector<HourEnergy> hours; ///< ended hours in order; an hour of which nothing is known is absent
    std::optional<HourEnergy> runningHour; ///< the hour now; `covered` tells how much of it was heard

    bool operator==(const HoursToday &) const = default;
};

/// What the running hour will come to, imported energy only.
struct HourForecast {
    WattHour expected{};
    WattHour low{}; ///< the hour most likely ends between `low` and `high`
    WattHour high{};

    bool operator==(const HourForecast &) const = default;
};

} // namespace hanscope
