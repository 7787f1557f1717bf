// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/norwegiantime.h"

namespace hanscope
{

std::chrono::minutes norwegianUtcOffset(std::chrono::sys_seconds time)
{
    using namespace std::chrono;
    const year year = year_month_day(floor<days>(time)).year();
    const sys_seconds begin = sys_days(year / March / Sunday[last]) + 1h;
    const sys_seconds end = sys_days(year / October / Sunday[last]) + 1h;
    return time >= begin && time < end ? 120min : 60min;
}

std::chrono::sys_seconds norwegianMidnight(std::chrono::local_days day)
{
    // Summer time changes by night, hours after midnight: an hour off finds the same offset.
    const std::chrono::sys_seconds asIfUtc{day.time_since_epoch()};
    return asIfUtc - norwegianUtcOffset(asIfUtc - std::chrono::hours{1});
}

std::chrono::local_seconds norwegianTime(std::chrono::sys_seconds time)
{
    return std::chrono::local_seconds{(time + norwegianUtcOffset(time)).time_since_epoch()};
}

} // namespace hanscope
