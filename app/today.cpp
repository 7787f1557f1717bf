// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today.h"

#include "core/model/norwegiantime.h"
#include "core/model/systemclock.h"

#include <QDateTime>

namespace hanscope
{

HourStart startOfToday()
{
    const std::chrono::seconds seconds{QDate::currentDate().startOfDay().toSecsSinceEpoch()};
    return std::chrono::floor<std::chrono::hours>(std::chrono::sys_seconds{seconds});
}

std::chrono::local_days norwegianToday()
{
    using namespace std::chrono;
    return floor<days>(norwegianTime(floor<seconds>(systemTime())));
}

} // namespace hanscope
