// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hours/livepower.h"
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

    bool operator==(const LiveHour &) const = default;
};

} // namespace hanscope
