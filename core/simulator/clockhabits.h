// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/meterclock.h"

namespace hanscope
{

/// What a meter's clock shows, and how it writes it.
struct ClockHabits {
    enum class Weekday { SundayIsSeven, SundayIsZero, NotSent };
    enum class Deviation { NotSent, SentAsZero, Sent };

    bool followsSummerTime = false; ///< else winter time all year
    bool flagsSummerTime = false; ///< bit 7 of the status
    Weekday weekday = Weekday::SundayIsSeven;
    Deviation deviation = Deviation::NotSent;
    std::uint8_t hundredths = 0xFF;
    std::uint8_t status = 0x00;
};

/// What such a clock shows at `time` in the time zone of Norway, which is that of most of Europe.
MeterClock meterClockAt(const ClockHabits &habits, std::chrono::sys_seconds time);

} // namespace hanscope
