// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/voltage/voltageweeks.h"

#include "core/model/norwegiantime.h"

namespace hanscope
{
namespace
{

using namespace std::chrono;

local_days mondayOf(sys_seconds time)
{
    const local_days day = floor<days>(norwegianTime(time));
    return day - (weekday{day} - Monday);
}

VoltageWeek weekFrom(local_days monday)
{
    VoltageWeek week;
    week.monday = monday;
    const auto length = norwegianMidnight(monday + days{7}) - norwegianMidnight(monday);
    week.intervals = static_cast<int>(length / minutes{10});
    return week;
}

WeekVerdict verdictOf(int intervals, const VoltageTally &tally)
{
    if (tally.outside() * 20 > intervals)
        return WeekVerdict::Broken;
    return (tally.counted - tally.outside()) * 20 >= intervals * 19 ? WeekVerdict::Kept : WeekVerdict::Open;
}

} // namespace

void count(VoltageTally &tally, Millivolt mean)
{
    ++tally.counted;
    tally.below += mean < voltagelimit::lowest;
    tally.above += mean > voltagelimit::highest;
}

std::vector<VoltageWeek> voltageWeeks(const std::vector<VoltageTenMinutes> &tenMinutes)
{
    std::vector<VoltageWeek> weeks;
    for (const VoltageTenMinutes &interval : tenMinutes) {
        const local_days monday = mondayOf(interval.start);
        if (weeks.empty() || weeks.back().monday != monday)
            weeks.push_back(weekFrom(monday));
        for (std::size_t phase = 0; phase < interval.mean.size(); ++phase) {
            const auto &mean = interval.mean[phase];
            if (!mean)
                continue;
            count(weeks.back().tenMinutes[phase], *mean);
            weeks.back().beyondEver[phase]
                += *mean > voltagelimit::highest || *mean < voltagelimit::lowestEver;
        }
    }
    for (VoltageWeek &week : weeks) {
        for (std::size_t phase = 0; phase < week.verdict.size(); ++phase)
            week.verdict[phase] = verdictOf(week.intervals, week.tenMinutes[phase]);
    }
    return weeks;
}

} // namespace hanscope
