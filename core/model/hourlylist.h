// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

namespace hanscope
{

/// The meter's hourly list as it was sent: its own clock and counters, nothing corrected.
struct HourlyList {
    ReceiveTime receivedAt{};
    MeterClock clock;
    WattHour imported{};
    std::optional<WattHour> exported; ///< meters of one quadrant have none
    std::optional<VarHour> importedReactive;
    std::optional<VarHour> exportedReactive;

    bool operator==(const HourlyList &) const = default;
};

/// The hourly list in a reading: a list 3, or another list with clock and counters at a full hour.
/// Empty when there is no clock or no counter. The clock may be no calendar time.
std::optional<HourlyList> hourlyListOf(const Reading &reading);

/// Whether the clock of `list` is a valid one within the first minute of an hour.
bool isAtFullHour(const HourlyList &list);

} // namespace hanscope
