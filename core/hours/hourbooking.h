// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hours/livehour.h"
#include "core/model/factor.h"
#include "core/model/hourlylist.h"

#include <span>
#include <vector>

namespace hanscope
{

/// What a house can draw or deliver in an hour at most: what counters say beyond it is held back. And how the
/// numbers that were sent are meant: see MeterOverrides.
struct BookingRules {
    WattHour mostInAnHour{100'000}; ///< no home has more; a plusskunde may not deliver more
    Factor power{}; ///< live power is multiplied by it
    Factor energy{}; ///< the counters are

    bool operator==(const BookingRules &) const = default;
};

/// The rules for a house whose main fuse is known: half as much again as the fuse is made for, since a fuse
/// carries that for a while.
BookingRules rulesFor(std::optional<int> mainFuseAmpere, Network network);

/// Books the energy of one meter to hours of UTC.
///
/// Two hourly lists prove the energy between them, to the watt-hour; the sum of the hours between them is
/// always that energy. One hour apart it is the hour's. Further apart (a list was missed or repeated, nothing
/// was heard) it is split: each hour gets what live power says of it, and what remains falls evenly on the
/// time that was not heard. When next to nothing remains there was no power to hear of. Hours that no two
/// lists prove have their live power alone.
///
/// in: lists in the order they were received, hours in order of time
/// out: in order of time; an hour of which nothing is known is absent
std::vector<HourEnergy> bookHours(std::span<const HourlyList> lists, std::span<const LiveHour> live,
                                  const BookingRules &rules = {});

} // namespace hanscope
