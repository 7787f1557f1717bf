// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/energycounters.h"

#include <algorithm>

namespace hanscope
{
namespace
{

using namespace std::chrono;

std::int64_t positivePart(std::int64_t value)
{
    return std::max<std::int64_t>(value, 0);
}

} // namespace

void EnergyCounters::add(const HouseLoad &load)
{
    imported += positivePart(load.totalWatts());
    exported += positivePart(-load.totalWatts());
    importedReactive += positivePart(load.totalVars());
    exportedReactive += positivePart(-load.totalVars());
    for (std::size_t phase = 0; phase < load.watts.size(); ++phase) {
        phaseImported[phase] += positivePart(load.watts[phase]);
        phaseExported[phase] += positivePart(-load.watts[phase]);
    }
}

EnergyCounters countersAtMidnight(sys_seconds midnight, bool hasSolar, std::uint32_t seed)
{
    constexpr sys_seconds firstMeters = sys_days(year(2017) / 9 / 1);
    const auto ownDelay = days(Chance(seed).bits(1000, 0) % 800);
    const std::int64_t age = positivePart((midnight - firstMeters - ownDelay).count());
    constexpr std::int64_t meanImport = 1480, meanExport = 260, meanCapacitive = 95, meanInductive = 7;
    EnergyCounters counters;
    counters.imported = age * meanImport;
    counters.exported = hasSolar ? age * meanExport : 0;
    counters.importedReactive = age * meanInductive;
    counters.exportedReactive = age * meanCapacitive;
    counters.phaseImported.fill(counters.imported / 3);
    counters.phaseExported.fill(counters.exported / 3);
    return counters;
}

} // namespace hanscope
