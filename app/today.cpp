// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today.h"

#include "core/model/norwegiantime.h"

#include <QDateTime>

namespace hanscope
{

HourStart startOfDay(ReceiveTime now)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count());
    const std::chrono::seconds seconds{local.date().startOfDay().toSecsSinceEpoch()};
    return std::chrono::floor<std::chrono::hours>(std::chrono::sys_seconds{seconds});
}

std::chrono::local_days norwegianDay(ReceiveTime now)
{
    using namespace std::chrono;
    return floor<days>(norwegianTime(floor<seconds>(now)));
}

} // namespace hanscope
