// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today.h"

#include "core/model/norwegiantime.h"

namespace hanscope
{

HourStart startOfDay(ReceiveTime now)
{
    return std::chrono::floor<std::chrono::hours>(norwegianMidnight(norwegianDay(now)));
}

std::chrono::local_days norwegianDay(ReceiveTime now)
{
    using namespace std::chrono;
    return floor<days>(norwegianTime(floor<seconds>(now)));
}

} // namespace hanscope
