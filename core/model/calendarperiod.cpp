// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/calendarperiod.h"

#include "core/model/norwegiantime.h"

namespace hanscope
{

using namespace std::chrono;

local_days periodBegin(Period period, local_days day)
{
    const year_month_day date{day};
    switch (period) {
    case Period::Day:
        break;
    case Period::Month:
        return local_days{date.year() / date.month() / 1};
    case Period::Year:
        return local_days{date.year() / January / 1};
    }
    return day;
}

local_days periodBegin(Period period, local_days begin, int steps)
{
    const year_month_day date{begin};
    switch (period) {
    case Period::Day:
        break;
    case Period::Month:
        return local_days{(date.year() / date.month() + months{steps}) / 1};
    case Period::Year:
        return local_days{(date.year() + years{steps}) / January / 1};
    }
    return begin + days{steps};
}

HourSpan hoursOf(Period period, local_days begin)
{
    return {floor<hours>(norwegianMidnight(begin)),
            floor<hours>(norwegianMidnight(periodBegin(period, begin, 1)))};
}

} // namespace hanscope
