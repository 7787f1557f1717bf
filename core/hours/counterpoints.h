// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"
#include "core/model/hourlylist.h"

#include <span>
#include <vector>

namespace hanscope
{

/// By how many whole hours the clock in the list is ahead of UTC, told from when we received it. Too small
/// for a list that is sent late.
std::chrono::hours observedAhead(const HourlyList &list);

/// The meter's counters at a full hour of UTC: they prove the energy between two of them.
struct CounterPoint {
    HourStart at{};
    HourlyList list;
    bool isRepeated = false; ///< the meter sent this list again instead of the next one

    bool operator==(const CounterPoint &) const = default;
};

/// The points that hourly lists give, in order of time.
///
/// The hour of a list is told by its own clock; by how many whole hours that is off, by when we received the
/// list and its neighbours. A list that comes again (same clock, same counters) is no point of its own. One
/// that comes first after a silence may be a repeated one too: then the list after it, or the one before the
/// silence, shows that its clock lags, and it is booked to the hour it is from.
///
/// in: lists in the order they were received; those that are at no full hour prove nothing
std::vector<CounterPoint> counterPoints(std::span<const HourlyList> lists);

} // namespace hanscope
