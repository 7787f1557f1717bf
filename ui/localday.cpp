// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/localday.h"

namespace hanscope
{

QDateTime localTimeOf(ReceiveTime at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
}

LocalDay localDayOf(ReceiveTime at)
{
    const QDate date = localTimeOf(at).date();
    const std::chrono::sys_time<std::chrono::seconds> start{
        std::chrono::seconds{date.startOfDay().toSecsSinceEpoch()}};
    const std::chrono::sys_time<std::chrono::seconds> end{
        std::chrono::seconds{date.addDays(1).startOfDay().toSecsSinceEpoch()}};
    return {std::chrono::floor<std::chrono::hours>(start),
            int(std::chrono::round<std::chrono::hours>(end - start).count())};
}

} // namespace hanscope
