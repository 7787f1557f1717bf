// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hours/livepower.h"
#include "core/model/factor.h"
#include "core/model/hourenergy.h"

namespace hanscope
{

/// What live power says of one hour.
struct LiveHour {
    HourStart start{};
    std::int64_t importedWattMs = 0;
    std::int64_t exportedWattMs = 0;
    std::chrono::milliseconds covered{}; ///< time with live power known, 0..1 h

    /// `part` must lie in the hour.
    void add(const PowerSpan &part);

    WattHour imported() const;
    WattHour exported() const;

    /// How much of the first `elapsed` of the hour was not heard; a hundredth of an hour does not count.
    std::chrono::milliseconds unheard(std::chrono::milliseconds elapsed = std::chrono::hours{1}) const;

    bool operator==(const LiveHour &) const = default;
};

/// The hour of a meter whose power is meant to be multiplied by `power`.
LiveHour scaled(LiveHour hour, Factor power);

/// What live power alone says of an hour of which `elapsed` has gone by.
HourEnergy estimateOf(const LiveHour &live, std::chrono::milliseconds elapsed = std::chrono::hours{1});

} // namespace hanscope
