// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportreading.h"

#include "core/hours/energyperiods.h"
#include "core/hours/peaks.h"
#include "core/model/netpower.h"
#include "core/voltage/voltagebook.h"

#include <algorithm>
#include <set>

namespace hanscope
{
namespace
{

using namespace std::chrono;

std::vector<PowerSample> powerOf(std::span<const Reading> readings)
{
    NetPower net;
    std::vector<PowerSample> samples;
    for (const Reading &reading : readings) {
        if (const auto power = net.take(reading))
            samples.push_back({reading.receivedAt, *power});
    }
    return samples;
}

/// At most a day at once: a month of lists would fill the memory.
void addVoltages(VoltageBook &book, const HistoryReader &reader, MeterKey meter, ReceiveTime from,
                 ReceiveTime to)
{
    std::set<sys_time<hours>> told;
    for (const Reading &reading : reader.readings(meter, from, to)) {
        book.add(reading);
        if (tellsAny(reading.voltage))
            told.insert(floor<hours>(reading.receivedAt));
    }
    const auto count = static_cast<std::size_t>(ceil<hours>(to - from).count());
    if (told.size() >= count)
        return;
    for (const RollUp &minute : reader.rollUps(meter, from, to, Resolution::Minutes)) {
        if (!told.contains(floor<hours>(minute.start)))
            book.add(minute);
    }
}

} // namespace

VoltageReport readVoltage(const HistoryReader &reader, const StoredMeter &meter, ReceiveTime from,
                          ReceiveTime to)
{
    VoltageBook book(from, to, meter.identity.network);
    for (ReceiveTime day = from; day < to; day += days{1})
        addVoltages(book, reader, meter.key, day, std::min<ReceiveTime>(day + days{1}, to));
    return book.report();
}

UseReport readReport(const HistoryReader &reader, const StoredMeter &meter, const BookingRules &rules,
                     Period period, local_days begin, ReceiveTime now)
{
    const HourSpan span = hoursOf(period, begin);
    const HourStart running = floor<hours>(now);
    const auto known = reader.energyByHour(meter.key, hoursOf(period, periodBegin(period, begin, -1)).from,
                                           span.to, rules);
    UseReport report;
    report.meter = meter.identity;
    report.meter.meterId = {};
    report.from = span.from;
    report.to = std::clamp<ReceiveTime>(now, span.from, span.to);
    report.madeAt = now;
    report.energy = energyPeriod(period, begin, known, running);
    std::copy_if(known.begin(), known.end(), std::back_inserter(report.hours),
                 [&](const HourEnergy &hour) { return hour.start >= span.from && hour.start < running; });
    const year_month_day first(begin);
    if (period == Period::Month)
        report.peaks = peaksOf(first.year() / first.month(), report.hours);
    if (period == Period::Day)
        report.power = powerOf(reader.readings(meter.key, report.from, report.to));
    report.voltage = readVoltage(reader, meter, report.from, report.to);
    return report;
}

UseReport reportOn(const std::string &name, std::span<const Reading> readings,
                   const std::vector<HourEnergy> &hours, ReceiveTime now)
{
    UseReport report;
    report.name = name;
    report.madeAt = now;
    if (readings.empty())
        return report;
    for (const Reading &reading : readings) {
        if (reading.kind != ListKind::List1)
            report.meter = reading.meter;
    }
    report.meter.meterId = {};
    report.from = readings.front().receivedAt;
    report.to = readings.back().receivedAt + milliseconds{1};
    report.hours = hours;
    report.power = powerOf(readings);
    VoltageBook book(report.from, report.to, report.meter.network);
    for (const Reading &reading : readings)
        book.add(reading);
    report.voltage = book.report();
    return report;
}

} // namespace hanscope
