// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/localday.h"

#include "core/model/norwegiantime.h"

namespace hanscope
{

const QTimeZone &houseZone()
{
    static const QTimeZone zone = [] {
        const QTimeZone oslo("Europe/Oslo");
        return oslo.isValid() ? oslo : QTimeZone::systemTimeZone(); // without a database of zones
    }();
    return zone;
}

QDateTime localTimeOf(ReceiveTime at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), houseZone());
}

LocalDay localDayOf(ReceiveTime at)
{
    using namespace std::chrono;
    const auto day = floor<days>(norwegianTime(floor<seconds>(at)));
    const HourStart start = floor<hours>(norwegianMidnight(day));
    return {start, int((floor<hours>(norwegianMidnight(day + days{1})) - start).count())};
}

} // namespace hanscope
