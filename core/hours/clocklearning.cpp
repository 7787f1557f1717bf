// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/clocklearning.h"

#include "core/hours/counterpoints.h"
#include "core/model/norwegiantime.h"

#include <algorithm>
#include <map>

namespace hanscope
{
namespace
{

using namespace std::chrono;

using Votes = std::map<int, int>; ///< lists for each number of hours ahead

std::optional<int> winnerOf(const Votes &votes)
{
    const auto most = std::max_element(votes.begin(), votes.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == votes.end() ? std::nullopt : std::optional{most->first};
}

ClockBase baseOf(std::optional<int> winter, std::optional<int> summer)
{
    if (!winter && !summer)
        return ClockBase::Unknown;
    if (winter.value_or(1) != 1 || (summer && *summer != 1 && *summer != 2))
        return ClockBase::Other;
    if (!summer)
        return ClockBase::WinterOrLocal;
    return *summer == 1 ? ClockBase::WinterTime : ClockBase::LocalTime;
}

} // namespace

ClockHabit learnClockHabit(std::span<const HourlyList> lists)
{
    Votes winter;
    Votes summer;
    ClockHabit habit;
    const std::vector<CounterPoint> points = counterPoints(lists);
    habit.lists = points.size();
    habit.sendsDeviation = !points.empty();
    for (const CounterPoint &point : points) {
        const auto clock = floor<hours>(localTime(point.list.clock)->time_since_epoch());
        const auto ahead = static_cast<int>((clock - point.at.time_since_epoch()).count());
        ++(norwegianUtcOffset(point.at) == hours{2} ? summer : winter)[ahead];
        // The sign of a deviation is that of UTC minus local time.
        if (point.list.clock.deviationMinutes != -60 * ahead)
            habit.sendsDeviation = false;
    }
    habit.hoursAheadInWinter = winnerOf(winter);
    habit.hoursAheadInSummer = winnerOf(summer);
    habit.base = baseOf(habit.hoursAheadInWinter, habit.hoursAheadInSummer);
    return habit;
}

} // namespace hanscope
