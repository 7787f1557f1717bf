// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today.h"

#include <QDateTime>

namespace hanscope
{

HourStart startOfToday()
{
    const std::chrono::seconds seconds{QDate::currentDate().startOfDay().toSecsSinceEpoch()};
    return std::chrono::floor<std::chrono::hours>(std::chrono::sys_seconds{seconds});
}

} // namespace hanscope
