// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voltagereport.h"

namespace hanscope
{

/// When nobody wants to be disturbed, by a Norwegian wall's clock.
struct QuietHours {
    bool isOn = false;
    std::chrono::minutes from{22 * 60}; ///< since midnight, below 24 h
    std::chrono::minutes to{7 * 60}; ///< likewise, not in it any more; before `from`: of the next day

    bool operator==(const QuietHours &) const = default;
};

/// What a limit may be, both ends included.
struct AlarmRange {
    std::int64_t least = 0;
    std::int64_t most = 0;

    constexpr bool holds(std::int64_t limit) const { return limit >= least && limit <= most; }
};

namespace alarmrange
{
inline constexpr AlarmRange power{100, 999'900}; ///< W, and Wh of an hour
inline constexpr AlarmRange percent{50, 150}; ///< of the main fuse
inline constexpr AlarmRange lowVoltage{180'000, 230'000}; ///< mV
inline constexpr AlarmRange highVoltage{231'000, 280'000}; ///< mV
inline constexpr AlarmRange silence{1, std::int64_t{24} * 60}; ///< minutes
} // namespace alarmrange

/// What the user wants to be told of, and how. A limit stays while its alarm is off.
struct AlarmChoice {
    bool importOn = false;
    Watt importLimit{10'000};
    bool currentOn = true; ///< works once the main fuse is set
    int currentPercent = 95; ///< of the main fuse
    bool hourOn = false;
    WattHour hourLimit{5'000};
    bool voltageOn = false;
    Millivolt lowestVoltage = voltagelimit::lowest;
    Millivolt highestVoltage = voltagelimit::highest;
    bool stoppedOn = true;
    std::chrono::minutes silence{3};
    bool exportOn = false;
    Watt exportLimit{5'000};

    bool notifies = true; ///< on the desktop; the list is kept in any case
    bool hasSound = false;
    QuietHours quiet;

    bool operator==(const AlarmChoice &) const = default;
};

} // namespace hanscope
