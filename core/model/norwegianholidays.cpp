// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/norwegianholidays.h"

#include <algorithm>
#include <array>

namespace hanscope
{

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::month_day;
using std::chrono::year_month_day;

namespace
{

using namespace std::chrono_literals;

constexpr std::array fixedHolidays{month_day{std::chrono::January / 1}, month_day{std::chrono::May / 1},
                                   month_day{std::chrono::May / 17}, month_day{std::chrono::December / 25},
                                   month_day{std::chrono::December / 26}};

/// Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday.
constexpr std::array daysFromEaster{days{-3}, days{-2}, days{0}, days{1}, days{39}, days{49}, days{50}};

} // namespace

local_days easterSunday(std::chrono::year year)
{
    const int y = static_cast<int>(year);
    const int a = y % 19, b = y / 100, c = y % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return local_days{year / (sum / 31) / (sum % 31 + 1)};
}

bool isNorwegianHoliday(local_days day)
{
    const year_month_day date(day);
    const month_day inYear = date.month() / date.day();
    if (std::find(fixedHolidays.begin(), fixedHolidays.end(), inYear) != fixedHolidays.end())
        return true;
    const days fromEaster = day - easterSunday(date.year());
    return std::find(daysFromEaster.begin(), daysFromEaster.end(), fromEaster) != daysFromEaster.end();
}

bool isNorwegianWorkingDay(local_days day)
{
    const std::chrono::weekday weekday(day);
    const bool isWeekend = weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
    return !isWeekend && !isNorwegianHoliday(day);
}

local_days workingDaysAfter(local_days day, int count)
{
    while (count > 0) {
        day += days{1};
        count -= isNorwegianWorkingDay(day) ? 1 : 0;
    }
    return day;
}

} // namespace hanscope
