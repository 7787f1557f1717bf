// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hours/cadence.h"
#include "core/hours/hourforecast.h"
#include "core/model/hourenergy.h"
#include "core/model/reading.h"

#include <map>
#include <optional>

namespace hanscope
{

/// Books the energy of one meter to hours of UTC, from its live power and its own hourly counters.
///
/// - Live power stands until the next list. When three lists are missed the time between is a gap: it is
///   not counted, and `covered` tells.
/// - Two hourly lists that follow each other prove the hour between them. It is the hour before the meter's
///   clock; by how many whole hours that clock is off (winter time all year, local time) is told from the
///   receive time. A repeated list proves nothing, nor do two that lie further apart.
///
/// A reading of another meter starts a new book. Keeps about three days.
class HourBook
{
public:
    /// Takes in readings in the order they were received.
    void add(const Reading &reading);

    /// The hours from `dayStart` on. The running hour is that of the latest reading.
    HoursToday since(HourStart dayStart) const;

    /// What the running hour will come to; empty until power was heard for some time.
    std::optional<HourForecast> forecast() const;

private:
    using Milliseconds = std::chrono::milliseconds;

    struct Hour {
        std::int64_t importedWattMs = 0;
        std::int64_t exportedWattMs = 0;
        Milliseconds covered{};
        std::optional<WattHour> meteredImport;
        std::optional<WattHour> meteredExport;
    };
    struct Power {
        ReceiveTime at{};
        Watt imported{};
        Watt exported{};
        ReceiveTime exportKnownAt{};
    };
    struct Counters {
        std::chrono::local_seconds clock{};
        HourStart hourEnd{};
        WattHour imported{};
        std::optional<WattHour> exported;
    };

    void addPower(const Reading &reading);
    void holdUntil(ReceiveTime end);
    void addCounters(const Reading &reading);
    void forgetFrom(ReceiveTime now);
    static HourEnergy energyOf(HourStart start, const Hour &hour, Milliseconds elapsed);

    FixedText<24> m_meterId;
    std::map<HourStart, Hour> m_hours;
    std::optional<Power> m_power;
    std::optional<Counters> m_counters;
    Cadence m_cadence;
    RecentPowerMeter m_recent;
};

} // namespace hanscope
