// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/rhythm.h"

#include <algorithm>

namespace hanscope
{
namespace
{

using std::chrono::hours;
using std::chrono::milliseconds;

/// The last multiple of `step` that is not after `time`.
template <typename Duration>
ReceiveTime floorTo(ReceiveTime time, Duration step)
{
    const milliseconds inStep = time.time_since_epoch() % step;
    return time - (inStep < milliseconds(0) ? inStep + step : inStep);
}

DueList nextBeat(const Rhythm &rhythm, ReceiveTime from)
{
    const ReceiveTime begin = floorTo(from, rhythm.period);
    for (const Rhythm::Beat &beat : rhythm.beats) {
        if (begin + beat.at >= from)
            return {begin + beat.at, beat.kind};
    }
    return {begin + rhythm.period + rhythm.beats.front().at, rhythm.beats.front().kind};
}

ReceiveTime nextHourly(milliseconds hourlyAt, ReceiveTime from)
{
    const ReceiveTime inThisHour = floorTo(from, hours(1)) + hourlyAt;
    return inThisHour >= from ? inThisHour : inThisHour + hours(1);
}

bool replacesBeat(const Rhythm &rhythm)
{
    return std::any_of(rhythm.beats.begin(), rhythm.beats.end(),
                       [&](const Rhythm::Beat &beat) { return beat.at == *rhythm.hourlyAt % rhythm.period; });
}

} // namespace

DueList nextDue(const Rhythm &rhythm, ReceiveTime from)
{
    const DueList beat = nextBeat(rhythm, from);
    if (!rhythm.hourlyAt)
        return beat;
    const ReceiveTime hourly = nextHourly(*rhythm.hourlyAt, from);
    return hourly <= beat.at ? DueList{hourly, ListKind::List3} : beat;
}

std::uint32_t countBefore(const Rhythm &rhythm, ReceiveTime time)
{
    const ReceiveTime begin = floorTo(time, rhythm.period);
    const auto whole
        = begin.time_since_epoch() / rhythm.period * static_cast<std::int64_t>(rhythm.beats.size());
    const auto inPeriod = std::count_if(rhythm.beats.begin(), rhythm.beats.end(),
                                        [&](const Rhythm::Beat &beat) { return begin + beat.at < time; });
    std::int64_t hourly = 0;
    if (rhythm.hourlyAt && !replacesBeat(rhythm)) {
        const ReceiveTime hour = floorTo(time, hours(1));
        hourly = hour.time_since_epoch() / hours(1) + (hour + *rhythm.hourlyAt < time ? 1 : 0);
    }
    return static_cast<std::uint32_t>(whole + inPeriod + hourly);
}

} // namespace hanscope
