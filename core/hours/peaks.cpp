// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/peaks.h"

#include "core/model/calendarperiod.h"
#include "core/model/norwegiantime.h"

#include <algorithm>

namespace hanscope
{
namespace
{

using namespace std::chrono;

constexpr std::size_t counted = 3; ///< days whose peaks make the mean
constexpr std::int64_t close = 20; ///< W; the invoice was seen to differ by 3 to 8 (field notes)

std::vector<DayPeak> highestOf(std::vector<DayPeak> days, std::size_t count)
{
    std::stable_sort(days.begin(), days.end(),
                     [](const DayPeak &a, const DayPeak &b) { return a.hour.imported > b.hour.imported; });
    days.resize(std::min(days.size(), count));
    return days;
}

std::vector<DayPeak> highestOfOtherDays(const MonthPeaks &peaks, local_days today, std::size_t count)
{
    std::vector<DayPeak> others = peaks.days;
    others.erase(
        std::remove_if(others.begin(), others.end(), [&](const DayPeak &peak) { return peak.day == today; }),
        others.end());
    return highestOf(others, count);
}

std::int64_t sumOf(const std::vector<DayPeak> &peaks)
{
    std::int64_t sum = 0;
    for (const DayPeak &peak : peaks)
        sum += peak.hour.imported.count;
    return sum;
}

WattHour meanOf(const std::vector<DayPeak> &peaks)
{
    const auto count = static_cast<std::int64_t>(peaks.size());
    return {count == 0 ? 0 : (sumOf(peaks) + count / 2) / count};
}

/// What the counters prove of some hours together, none of these can exceed.
std::optional<WattHour> mostProven(const HourEnergy &hour, std::span<const HourEnergy> hours)
{
    int found = 0;
    WattHour sum{};
    for (const HourEnergy &other : hours) {
        if (other.provenFrom != hour.provenFrom || other.provenHours != hour.provenHours)
            continue;
        ++found;
        sum = sum + other.originalImported.value_or(other.imported); // a correction proves nothing
    }
    return hour.provenHours > 0 && found == hour.provenHours ? std::optional{sum} : std::nullopt;
}

bool mayExceed(const HourEnergy &hour, WattHour peak, std::span<const HourEnergy> hours)
{
    if (isKnown(hour) || hour.quality == HourQuality::Excluded)
        return false;
    const auto most = mostProven(hour, hours);
    return hour.quality == HourQuality::Suspicious || !most || *most > peak;
}

void markDoubts(std::vector<DayPeak> &days, std::span<const HourEnergy> hours)
{
    for (const HourEnergy &hour : hours) {
        const auto day = floor<std::chrono::days>(norwegianTime(hour.start));
        const auto peak
            = std::find_if(days.begin(), days.end(), [&](const DayPeak &some) { return some.day == day; });
        if (peak != days.end() && mayExceed(hour, peak->hour.imported, hours))
            peak->mayBeHigher = true;
    }
}

/// The hours of the month that have been: all of one that is over, else those up to the last one known.
HourSpan hoursSoFar(year_month month, std::span<const HourEnergy> hours, local_days today)
{
    HourSpan span = hoursOf(Period::Month, local_days{month / 1});
    const auto midnight = floor<std::chrono::hours>(norwegianMidnight(today));
    const HourStart last = hours.empty() ? midnight : hours.back().start + std::chrono::hours{1};
    span.to = std::min(span.to, std::max(midnight, last));
    return span;
}

bool mayBeHigher(const MonthPeaks &peaks, std::span<const HourEnergy> hours, local_days today)
{
    const HourSpan span = hoursSoFar(peaks.month, hours, today);
    const WattHour least = peaks.highest.size() < counted ? WattHour{} : peaks.highest.back().hour.imported;
    auto hour = hours.begin();
    for (HourStart start = span.from; start < span.to; start += std::chrono::hours{1}) {
        while (hour != hours.end() && hour->start < start)
            ++hour;
        if (hour == hours.end() || hour->start != start || mayExceed(*hour, least, hours))
            return true;
    }
    return false;
}

} // namespace

MonthPeaks peaksOf(year_month month, std::span<const HourEnergy> hours)
{
    MonthPeaks peaks;
    peaks.month = month;
    for (const HourEnergy &hour : hours) {
        const local_days day = floor<days>(norwegianTime(hour.start));
        const year_month_day date{day};
        if (date.year() / date.month() != month)
            continue;
        auto *today = peaks.days.empty() || peaks.days.back().day != day ? nullptr : &peaks.days.back();
        if (isKnown(hour) && !today)
            peaks.days.push_back({day, hour});
        else if (isKnown(hour) && hour.imported > today->hour.imported)
            today->hour = hour;
    }
    markDoubts(peaks.days, hours);
    peaks.highest = highestOf(peaks.days, counted);
    peaks.mean = meanOf(peaks.highest);
    return peaks;
}

CapacityStep stepOf(WattHour mean, const CapacityTariff &tariff)
{
    CapacityStep step;
    for (const Watt limit : tariff.limits) {
        step.isCloseToLimit = step.isCloseToLimit || std::abs(mean.count - limit.count) <= close;
        const bool isBelow = tariff.limitIsUpperStep ? mean.count < limit.count : mean.count <= limit.count;
        if (isBelow) {
            step.to = step.to.value_or(limit);
        } else {
            ++step.index;
            step.from = limit;
        }
    }
    return step;
}

WattHour freeBeforeMeanRises(const MonthPeaks &peaks, local_days today)
{
    const auto others = highestOfOtherDays(peaks, today, counted);
    // While there are fewer days, another one takes no place away: it pulls the mean towards itself.
    const WattHour least = others.size() == counted ? others.back().hour.imported : meanOf(others);
    const auto own = std::find_if(peaks.days.begin(), peaks.days.end(),
                                  [&](const DayPeak &peak) { return peak.day == today; });
    if (own == peaks.days.end())
        return least;
    return others.size() == counted ? std::max(least, own->hour.imported) : own->hour.imported;
}

std::optional<WattHour> freeBeforeNextStep(const MonthPeaks &peaks, local_days today,
                                           const CapacityTariff &tariff)
{
    const CapacityStep step = stepOf(peaks.mean, tariff);
    if (!step.to)
        return std::nullopt;
    const auto others = highestOfOtherDays(peaks, today, counted - 1);
    const auto count = static_cast<std::int64_t>(others.size()) + 1;
    return WattHour{count * step.to->count - sumOf(others)};
}

PeaksReport peaksReport(year_month month, std::span<const HourEnergy> hours, const CapacityTariff &tariff,
                        local_days today)
{
    PeaksReport report{peaksOf(month, hours), tariff, {}, {}, false};
    report.mayBeHigher = mayBeHigher(report.peaks, hours, today);
    report.step = stepOf(report.peaks.mean, tariff);
    const year_month_day date{today};
    if (date.year() / date.month() == month)
        report.room
            = {freeBeforeMeanRises(report.peaks, today), freeBeforeNextStep(report.peaks, today, tariff)};
    return report;
}

} // namespace hanscope
