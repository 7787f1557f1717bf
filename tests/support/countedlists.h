// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historyreader.h"

namespace hanscope::test
{

constexpr HourStart countedFrom = std::chrono::sys_days{std::chrono::year{2025} / 6 / 11};

constexpr std::uint64_t anHour = 360; ///< of lists

/// The list of this number: one every 10 s, and every hour one with counters.
inline Reading countedList(std::uint64_t number)
{
    Reading reading;
    reading.receivedAt = countedFrom + std::chrono::seconds{10} * static_cast<std::int64_t>(number);
    reading.kind = ListKind::List2;
    reading.meter.meterId = std::string_view("7359992895913195");
    reading.importPower = Watt{static_cast<std::int64_t>(number)};
    if (number % anHour == 0) {
        reading.kind = ListKind::List3;
        reading.clock = MeterClock{};
        reading.importedEnergy = WattHour{static_cast<std::int64_t>(number)};
    }
    return reading;
}

/// How many the file holds: 0 up to this number, none left out. Or, when that is not so, 0 and `broken`.
inline std::uint64_t countedLists(Database &database, bool *broken = nullptr)
{
    const HistoryReader reader(database);
    const auto meters = reader.meters();
    if (meters.empty())
        return 0;
    const auto readings
        = reader.readings(meters.front().key, ReceiveTime{}, countedFrom + std::chrono::days{3650});
    for (std::uint64_t i = 0; i < readings.size(); ++i) {
        if (readings[i].importPower != countedList(i).importPower && broken) {
            *broken = true;
            return 0;
        }
    }
    return readings.size();
}

} // namespace hanscope::test
