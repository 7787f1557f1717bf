// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hours/livehour.h"
#include "core/model/hourlylist.h"

namespace hanscope::test
{

/// An hour of no importance.
constexpr HourStart ten = std::chrono::sys_days{std::chrono::year{2025} / 6 / 11} + std::chrono::hours{10};

/// What a clock that is `ahead` of UTC shows at `time`.
inline MeterClock clockShowing(std::chrono::sys_seconds time, std::chrono::hours ahead)
{
    using namespace std::chrono;
    const sys_seconds shown = time + ahead;
    const auto day = floor<days>(shown);
    const year_month_day date{day};
    const hh_mm_ss clockTime{shown - day};
    MeterClock clock;
    clock.year = static_cast<std::uint16_t>(static_cast<int>(date.year()));
    clock.month = static_cast<std::uint8_t>(static_cast<unsigned>(date.month()));
    clock.day = static_cast<std::uint8_t>(static_cast<unsigned>(date.day()));
    clock.hour = static_cast<std::uint8_t>(clockTime.hours().count());
    clock.minute = static_cast<std::uint8_t>(clockTime.minutes().count());
    clock.second = static_cast<std::uint8_t>(clockTime.seconds().count());
    return clock;
}

/// The hourly list of a meter whose clock is `ahead` of UTC, for the hour that ended at `hourEnd`.
inline HourlyList hourlyList(HourStart hourEnd, std::int64_t importedWh, std::int64_t exportedWh = 0,
                             std::chrono::hours ahead = std::chrono::hours{1})
{
    HourlyList list;
    list.receivedAt = hourEnd + std::chrono::seconds{12};
    list.clock = clockShowing(hourEnd, ahead);
    list.imported = WattHour{importedWh};
    list.exported = WattHour{exportedWh};
    return list;
}

/// The same list sent again, so much later.
inline HourlyList sentAgain(HourlyList list, std::chrono::hours later = std::chrono::hours{1})
{
    list.receivedAt += later;
    return list;
}

/// An hour of which `covered` was heard, with so much energy in it.
inline LiveHour liveHour(HourStart start, std::int64_t importedWh, std::int64_t exportedWh = 0,
                         std::chrono::milliseconds covered = std::chrono::hours{1})
{
    return {start, importedWh * 3'600'000, exportedWh * 3'600'000, covered};
}

} // namespace hanscope::test
