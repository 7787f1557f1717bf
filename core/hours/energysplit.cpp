// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/energysplit.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hanscope
{
namespace
{

using namespace std::chrono;

constexpr double wattMsInAWattHour = 3.6e6;
constexpr double resolutionWattHours = 10; ///< of most meters' counters
constexpr double liveError = 0.01; ///< how far live power may miss the counters
constexpr double leastLoadWatts = 20; ///< no house that has power takes less for long

double sum(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Whole numbers next to `parts`, whose sum is `total`. The parts' own sum is next to it too.
std::vector<std::int64_t> wholeParts(const std::vector<double> &parts, std::int64_t total)
{
    std::vector<std::int64_t> whole;
    double exact = 0;
    std::int64_t given = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        exact += parts[i];
        const bool isLast = i + 1 == parts.size();
        whole.push_back((isLast ? total : std::llround(exact)) - given);
        given += whole.back();
    }
    return whole;
}

/// One direction of the energy.
struct Direction {
    std::vector<double> heard; ///< Wh by live power
    double total = 0; ///< Wh by the counters

    double rest() const { return total - sum(heard); }

    /// What was heard, stretched to the total.
    std::vector<double> inProportion() const
    {
        std::vector<double> parts = heard;
        const double all = sum(heard);
        for (double &part : parts)
            part = all > 0 ? part * total / all : total / static_cast<double>(heard.size());
        return parts;
    }

    /// What was heard, and the rest evenly on the time that was not.
    std::vector<double> withRestOn(const std::vector<double> &unheard) const
    {
        std::vector<double> parts = heard;
        for (std::size_t i = 0; i < parts.size(); ++i)
            parts[i] += rest() * unheard[i] / sum(unheard);
        return parts;
    }

    std::vector<double> split(const std::vector<double> &unheard, bool isPowerCut) const
    {
        const bool hasRest = rest() > 0 && sum(unheard) > 0;
        return hasRest && !isPowerCut ? withRestOn(unheard) : inProportion();
    }
};

Direction directionOf(std::span<const LiveHour> live, std::int64_t LiveHour::*wattMs,
                      std::optional<WattHour> total)
{
    Direction direction;
    for (const LiveHour &hour : live)
        direction.heard.push_back(static_cast<double>(hour.*wattMs) / wattMsInAWattHour);
    direction.total = total ? static_cast<double>(total->count) : std::round(sum(direction.heard));
    return direction;
}

std::vector<double> unheardHours(std::span<const LiveHour> live)
{
    std::vector<double> unheard;
    for (const LiveHour &hour : live)
        unheard.push_back(duration<double, hours::period>(hour.unheard()).count());
    return unheard;
}

/// Whether what remains for the time that was not heard is less than any house takes that has power. Only
/// said when the counters are fine enough to tell.
bool isPowerCut(const Direction &imported, const Direction &exported, double unheard)
{
    const double doubt = resolutionWattHours + liveError * (sum(imported.heard) + sum(exported.heard));
    const double rest = std::max(imported.rest(), 0.0) + std::max(exported.rest(), 0.0);
    return unheard > 0 && rest + doubt < leastLoadWatts * unheard;
}

std::vector<WattHour> toWattHours(const std::vector<double> &parts, double total)
{
    std::vector<WattHour> result;
    for (const std::int64_t part : wholeParts(parts, std::llround(total)))
        result.push_back(WattHour{part});
    return result;
}

} // namespace

EnergySplit splitEnergy(std::span<const LiveHour> live, WattHour imported, std::optional<WattHour> exported)
{
    const Direction in = directionOf(live, &LiveHour::importedWattMs, imported);
    const Direction out = directionOf(live, &LiveHour::exportedWattMs, exported);
    const std::vector<double> unheard = unheardHours(live);
    EnergySplit split;
    split.isPowerCut = isPowerCut(in, out, sum(unheard));
    split.imported = toWattHours(in.split(unheard, split.isPowerCut), in.total);
    split.exported = toWattHours(out.split(unheard, split.isPowerCut), out.total);
    return split;
}

std::vector<std::optional<VarHour>> evenShares(std::optional<VarHour> total, std::size_t count)
{
    std::vector<std::optional<VarHour>> shares(count);
    if (!total)
        return shares;
    const std::vector<double> equal(count, static_cast<double>(total->count) / static_cast<double>(count));
    const std::vector<std::int64_t> parts = wholeParts(equal, total->count);
    std::transform(parts.begin(), parts.end(), shares.begin(),
                   [](std::int64_t part) { return VarHour{part}; });
    return shares;
}

} // namespace hanscope
