// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hours/energyperiods.h"
#include "core/hours/peaks.h"
#include "core/model/norwegiantime.h"
#include "core/model/usereport.h"
#include "core/voltage/voltagebook.h"

#include <cmath>

namespace hanscope::test
{

/// A house that cooks at five: 1 kW, and 3 kW more from 17 to 18.
inline HourEnergy reportedHour(HourStart start)
{
    const auto time = norwegianTime(start);
    const auto wall
        = std::chrono::floor<std::chrono::hours>(time - std::chrono::floor<std::chrono::days>(time));
    const auto noise = static_cast<std::int64_t>(start.time_since_epoch().count() * 7919 % 400);
    HourEnergy hour{start, WattHour{1000 + noise + (wall.count() == 17 ? 3000 : 0)}, {}};
    hour.quality = HourQuality::Metered;
    hour.covered = std::chrono::hours{1};
    return hour;
}

/// Voltages of every tenth second; at five in the afternoon, L1 falls for two minutes.
inline VoltageReport reportedVoltage(ReceiveTime from, ReceiveTime to, Network network)
{
    using namespace std::chrono_literals;
    VoltageBook book(from, to, network);
    Reading reading;
    reading.kind = ListKind::List2;
    for (ReceiveTime at = from; at < to; at += 10s) {
        const auto seconds = std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
        const double day = std::sin(double(seconds % 86400) / 86400 * 2 * 3.14159);
        const bool isDip = seconds % 86400 >= 16 * 3600 && seconds % 86400 < 16 * 3600 + 120;
        reading.receivedAt = at;
        reading.voltage = {Millivolt{isDip ? 198'300 : 229'500 + std::llround(5500 * day)},
                           Millivolt{network == Network::ThreeWire ? 0 : 232'000 + std::llround(4200 * day)},
                           Millivolt{236'000 + std::llround(7400 * day) + seconds / 10 % 7 * 200}};
        book.add(reading);
    }
    return book.report();
}

/// All of a day or a month of the past.
inline UseReport reportOf(Period period, std::chrono::local_days begin, Network network = Network::FourWire)
{
    UseReport report;
    const HourSpan span = hoursOf(period, begin);
    const HourSpan before = hoursOf(period, periodBegin(period, begin, -1));
    std::vector<HourEnergy> all;
    for (HourStart hour = before.from; hour < span.to; hour += std::chrono::hours{1})
        all.push_back(reportedHour(hour));
    report.program = "HanScope 0.1.0";
    report.meter.maker = Maker::Aidon;
    report.meter.network = network;
    report.meter.meterType = std::string_view("6525");
    report.from = span.from;
    report.to = span.to;
    report.madeAt = span.to + std::chrono::hours{40};
    report.energy = energyPeriod(period, begin, all, span.to);
    std::copy_if(all.begin(), all.end(), std::back_inserter(report.hours),
                 [&](const HourEnergy &hour) { return hour.start >= span.from; });
    if (period == Period::Month)
        report.peaks
            = peaksOf(std::chrono::year_month_day{begin}.year() / std::chrono::year_month_day{begin}.month(),
                      report.hours);
    for (ReceiveTime at = span.from; period == Period::Day && at < span.to; at += std::chrono::seconds{10}) {
        const auto hour = reportedHour(std::chrono::floor<std::chrono::hours>(at));
        report.power.push_back(
            {at, Watt{hour.imported.count + at.time_since_epoch().count() / 10000 % 13 * 40}});
    }
    report.voltage = reportedVoltage(report.from, report.to, network);
    return report;
}

} // namespace hanscope::test
