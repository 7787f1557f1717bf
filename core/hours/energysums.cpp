// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/energysums.h"

#include "core/model/norwegiantime.h"

#include <algorithm>

namespace hanscope
{
namespace
{

using namespace std::chrono;

local_days dayOf(HourStart hour)
{
    return floor<days>(norwegianTime(hour));
}

int wallHourOf(HourStart hour)
{
    return static_cast<int>(floor<hours>(norwegianTime(hour) - dayOf(hour)).count());
}

void add(EnergySum &sum, const HourEnergy &hour)
{
    ++sum.hoursKnown;
    sum.hoursMarked += hour.quality == HourQuality::Metered ? 0 : 1;
    sum.isAtLeast = sum.isAtLeast || isAtLeast(hour);
    sum.imported = sum.imported + hour.imported;
    sum.exported = sum.exported + hour.exported;
    sum.importedReactive = sum.importedReactive + hour.importedReactive.value_or(VarHour{});
    sum.exportedReactive = sum.exportedReactive + hour.exportedReactive.value_or(VarHour{});
}

/// The lowest import of each night.
std::vector<std::int64_t> nightMinima(std::span<const HourEnergy> hours)
{
    constexpr int morning = 6;
    std::vector<std::int64_t> minima;
    std::optional<local_days> night;
    for (const HourEnergy &hour : hours) {
        if (!isKnown(hour) || wallHourOf(hour.start) >= morning)
            continue;
        if (night != dayOf(hour.start))
            minima.push_back(hour.imported.count);
        night = dayOf(hour.start);
        minima.back() = std::min(minima.back(), hour.imported.count);
    }
    return minima;
}

} // namespace

std::vector<EnergySum> sumsBy(Period period, std::span<const HourEnergy> hours)
{
    std::vector<EnergySum> sums;
    HourStart end{};
    for (const HourEnergy &hour : hours) {
        if (sums.empty() || hour.start >= end) {
            EnergySum sum;
            sum.begin = periodBegin(period, dayOf(hour.start));
            sum.end = periodBegin(period, sum.begin, 1);
            end = floor<std::chrono::hours>(norwegianMidnight(sum.end));
            sum.hours
                = static_cast<int>((end - floor<std::chrono::hours>(norwegianMidnight(sum.begin))).count());
            sums.push_back(sum);
        }
        add(sums.back(), hour);
    }
    return sums;
}

std::optional<EnergyDigest> digestOf(std::span<const HourEnergy> hours)
{
    EnergyDigest digest;
    std::int64_t known = 0;
    std::int64_t imported = 0;
    for (const HourEnergy &hour : hours) {
        if (!isKnown(hour))
            continue;
        ++known;
        imported += hour.imported.count;
        if (!digest.peak || hour.imported > digest.peak->imported)
            digest.peak = hour;
    }
    if (known == 0)
        return std::nullopt;
    digest.meanImport = Watt{imported / known};
    if (auto minima = nightMinima(hours); !minima.empty()) {
        const auto middle = minima.begin() + static_cast<std::ptrdiff_t>(minima.size() / 2);
        std::nth_element(minima.begin(), middle, minima.end());
        digest.baseLoad = Watt{*middle};
    }
    return digest;
}

std::optional<double> usualEstimateError(std::span<const HourEnergy> hours)
{
    double missed = 0;
    double metered = 0;
    for (const HourEnergy &hour : hours) {
        const bool isHeardWhole = hour.covered + toleratedSilence >= std::chrono::hours{1};
        if (hour.quality != HourQuality::Metered || !hour.estimate || !isHeardWhole)
            continue;
        missed += static_cast<double>(std::abs((*hour.estimate - hour.imported).count));
        metered += static_cast<double>(hour.imported.count);
    }
    return metered > 0 ? std::optional{missed / metered} : std::nullopt;
}

std::vector<std::optional<HourEnergy>> sameHours(local_days day, local_days otherDay,
                                                 std::span<const HourEnergy> hours)
{
    std::vector<std::optional<HourEnergy>> result;
    const auto end = floor<std::chrono::hours>(norwegianMidnight(day + days{1}));
    for (auto hour = floor<std::chrono::hours>(norwegianMidnight(day)); hour < end;
         hour += std::chrono::hours{1}) {
        const auto same = std::find_if(hours.begin(), hours.end(), [&](const HourEnergy &other) {
            return dayOf(other.start) == otherDay && wallHourOf(other.start) == wallHourOf(hour);
        });
        result.push_back(same == hours.end() ? std::nullopt : std::optional{*same});
    }
    return result;
}

} // namespace hanscope
