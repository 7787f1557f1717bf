// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/meterclock.h"

namespace hanscope
{

std::optional<std::chrono::local_seconds> localTime(const MeterClock &clock)
{
    using namespace std::chrono;
    const year_month_day date{year{clock.year}, month{clock.month}, day{clock.day}};
    if (clock.year == 0xFFFF || !date.ok() || clock.hour > 23 || clock.minute > 59 || clock.second > 59)
        return std::nullopt;
    return local_days{date} + hours{clock.hour} + minutes{clock.minute} + seconds{clock.second};
}

} // namespace hanscope
