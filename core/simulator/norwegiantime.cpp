// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/norwegiantime.h"

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

} // namespace hanscope
