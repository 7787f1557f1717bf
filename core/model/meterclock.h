// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath> // moc of Qt 6.4 cannot read <chrono> when it comes first

#include <chrono>
#include <cstdint>
#include <optional>

namespace hanscope
{

/// A date and time as the meter sent it: no zone is assumed, nothing is corrected.
/// Each maker keeps another time base (winter time all year, local time); what it means is decided elsewhere.
/// source: COSEM date-time, 12 bytes (DLMS Blue Book 4.1.6.1)
struct MeterClock {
    std::uint16_t year = 0xFFFF; ///< 0xFFFF: not specified
    std::uint8_t month = 0xFF; ///< 1..12; 0xFF: not specified
    std::uint8_t day = 0xFF; ///< 1..31; 0xFF: not specified
    std::uint8_t weekday = 0xFF; ///< 1 = Monday .. 7 = Sunday; Aidon sends 0 on Sundays
    std::uint8_t hour = 0xFF; ///< 0..23
    std::uint8_t minute = 0xFF; ///< 0..59
    std::uint8_t second = 0xFF; ///< 0..59
    std::uint8_t hundredths = 0xFF;
    std::optional<std::int16_t> deviationMinutes; ///< UTC minus local time; empty when sent as 0x8000
    std::uint8_t status = 0xFF; ///< bit 0 invalid, 1 doubtful, 7 summer time; 0xFF: not specified

    bool operator==(const MeterClock &) const = default;
};

/// The clock's fields as a time without a zone, or empty when they are no valid calendar time.
std::optional<std::chrono::local_seconds> localTime(const MeterClock &clock);

} // namespace hanscope
