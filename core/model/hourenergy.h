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

/// How much of an hour's energy is proven, best first.
enum class HourQuality {
    Metered, ///< difference of two of the meter's own counters, one hour apart
    Estimate, ///< integrated from live power, the whole hour or the whole of it so far
    Partial, ///< integrated from live power that covers only part of the hour
};

/// Energy of one clock hour.
struct HourEnergy {
    HourStart start{};
    WattHour imported{};
    WattHour exported{};
    HourQuality quality = HourQuality::Partial;
    std::chrono::seconds covered{}; ///< time with live power known, 0..3600 s

    bool operator==(const HourEnergy &) const = default;
};

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
