// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/energyperiods.h"

#include "core/hours/energysums.h"
#include "core/hours/heatcells.h"
#include "core/model/norwegiantime.h"

#include <algorithm>

namespace hanscope
{
namespace
{

using namespace std::chrono;

std::span<const HourEnergy> within(std::span<const HourEnergy> hours, const HourSpan &span)
{
    const auto isBefore = [](const HourEnergy &hour, HourStart start) { return hour.start < start; };
    const auto first = std::lower_bound(hours.begin(), hours.end(), span.from, isBefore);
    const auto end = std::lower_bound(first, hours.end(), span.to, isBefore);
    return hours.subspan(static_cast<std::size_t>(first - hours.begin()),
                         static_cast<std::size_t>(end - first));
}

std::vector<EnergySlot> hoursOfDay(local_days day, std::span<const HourEnergy> own,
                                   std::span<const HourEnergy> before)
{
    const HourSpan span = hoursOf(Period::Day, day);
    const auto partners = sameHours(day, day - days{1}, before);
    std::vector<EnergySlot> bars(static_cast<std::size_t>((span.to - span.from).count()));
    for (std::size_t i = 0; i < bars.size(); ++i) {
        bars[i].day = day;
        if (const auto &partner = partners[i]) {
            bars[i].importedBefore = partner->imported;
            bars[i].exportedBefore = partner->exported;
        }
    }
    for (const HourEnergy &hour : own)
        bars[static_cast<std::size_t>((hour.start - span.from).count())].hour = hour;
    return bars;
}

/// How many bars after the first of its period a sum lies.
std::size_t placeOf(const EnergySum &sum, Period slot, local_days begin)
{
    if (slot == Period::Day)
        return static_cast<std::size_t>((sum.begin - begin).count());
    return static_cast<unsigned>(year_month_day{sum.begin}.month()) - 1;
}

/// The days of a month or the months of a year.
std::vector<EnergySlot> partsOf(Period period, local_days begin, std::span<const HourEnergy> own,
                                std::span<const HourEnergy> before)
{
    const Period part = period == Period::Month ? Period::Day : Period::Month;
    const local_days end = periodBegin(period, begin, 1);
    std::vector<EnergySlot> bars;
    for (local_days day = begin; day < end; day = periodBegin(part, day, 1)) {
        bars.emplace_back();
        bars.back().day = day;
    }
    for (const EnergySum &sum : sumsBy(part, own))
        bars[placeOf(sum, part, begin)].sum = sum;
    const local_days beginBefore = periodBegin(period, begin, -1);
    for (const EnergySum &sum : sumsBy(part, before)) {
        const std::size_t place = placeOf(sum, part, beginBefore);
        if (place < bars.size()) { // a month may be shorter than the one before it
            bars[place].importedBefore = sum.imported;
            bars[place].exportedBefore = sum.exported;
        }
    }
    return bars;
}

/// Counts only the hours that have ended.
void clip(std::optional<EnergySum> &sum, HourStart running)
{
    if (!sum)
        return;
    const auto from = floor<hours>(norwegianMidnight(sum->begin));
    const auto to = floor<hours>(norwegianMidnight(sum->end));
    if (running < from || running >= to)
        return;
    sum->isRunning = true;
    sum->hours = static_cast<int>((running - from).count());
}

std::optional<EnergySum> sumOf(Period period, std::span<const HourEnergy> hours)
{
    return hours.empty() ? std::nullopt : std::optional{sumsBy(period, hours).front()};
}

} // namespace

EnergyPeriod energyPeriod(Period period, local_days begin, std::span<const HourEnergy> hours,
                          HourStart running)
{
    HourSpan ended = hoursOf(period, begin);
    ended.to = std::clamp(running, ended.from, ended.to);
    const auto own = within(hours, ended);
    const auto before = within(hours, hoursOf(period, periodBegin(period, begin, -1)));
    EnergyPeriod result;
    result.period = period;
    result.begin = begin;
    result.end = periodBegin(period, begin, 1);
    result.bars
        = period == Period::Day ? hoursOfDay(begin, own, before) : partsOf(period, begin, own, before);
    result.heat = heatCells(period, begin, own, running);
    result.sum = sumOf(period, own);
    result.sumBefore = sumOf(period, before);
    result.digest = digestOf(own);
    result.estimateError = usualEstimateError(own);
    clip(result.sum, running);
    for (EnergySlot &bar : result.bars)
        clip(bar.sum, running);
    return result;
}

} // namespace hanscope
