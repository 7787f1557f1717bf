// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historyexport.h"

#include "core/hours/energysums.h"

#include <algorithm>

namespace hanscope
{
namespace
{

using namespace std::chrono;

/// Calls `write(begin, end)` for each day, so that memory is bounded however long the span is.
template <typename Write>
void forEachDay(ReceiveTime from, ReceiveTime to, const ExportTable &table, const ExportProgress &goOn,
                const Write &write)
{
    for (ReceiveTime begin = from; begin < to && !table.isStopped(); begin += days{1}) {
        if (!goOn(duration<double>(begin - from) / duration<double>(to - from)))
            return;
        write(begin, std::min<ReceiveTime>(begin + days{1}, to));
    }
}

} // namespace

void exportHistory(const HistoryReader &reader, MeterKey meter, const BookingRules &rules, ReceiveTime from,
                   ReceiveTime to, ExportTable &table, const ExportProgress &goOn)
{
    switch (table.kind()) {
    case ExportRows::Readings:
        return forEachDay(from, to, table, goOn, [&](ReceiveTime begin, ReceiveTime end) {
            for (const Reading &reading : reader.readings(meter, begin, end))
                table.add(reading);
        });
    case ExportRows::Minutes:
        return forEachDay(from, to, table, goOn, [&](ReceiveTime begin, ReceiveTime end) {
            for (const RollUp &minute : reader.rollUps(meter, begin, end, Resolution::Minutes))
                table.add(minute);
        });
    case ExportRows::Hours:
    case ExportRows::Days:
        break;
    }
    const std::vector<HourEnergy> all
        = reader.energyByHour(meter, floor<hours>(from), ceil<hours>(to), rules);
    for (const HourEnergy &hour : all)
        table.add(hour);
    if (table.kind() == ExportRows::Days) {
        for (const EnergySum &day : sumsBy(Period::Day, all))
            table.add(day);
    }
}

} // namespace hanscope
