// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hours/livehour.h"

#include <span>
#include <vector>

namespace hanscope
{

/// Shares of an energy, one for each hour; they add up to it exactly.
struct EnergySplit {
    std::vector<WattHour> imported;
    std::vector<WattHour> exported;
    bool isPowerCut = false; ///< while nothing was heard next to nothing went through the meter
};

/// Splits energy that was metered over several hours.
///
/// in: what was heard of each hour; `exported` empty: the meter does not count it, live power alone tells
EnergySplit splitEnergy(std::span<const LiveHour> live, WattHour imported, std::optional<WattHour> exported);

/// `total` in `count` whole parts as equal as can be; all empty when there is no total.
std::vector<std::optional<VarHour>> evenShares(std::optional<VarHour> total, std::size_t count);

} // namespace hanscope
