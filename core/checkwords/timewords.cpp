// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkwords/timewords.h"

#include "core/model/norwegiantime.h"

#include <QDateTime>

namespace hanscope
{
namespace
{

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// As if the wall showed UTC, so that no time zone of the computer gets in between.
QDateTime onTheWall(ReceiveTime time)
{
    const auto wall = norwegianTime(std::chrono::floor<seconds>(time));
    return QDateTime::fromSecsSinceEpoch(wall.time_since_epoch().count(), Qt::UTC);
}

bool isNorwegian(const QLocale &locale)
{
    return locale.language() == QLocale::NorwegianBokmal;
}

} // namespace

QString TimeWords::clock(const QLocale &locale, ReceiveTime time)
{
    return locale.toString(onTheWall(time).time(), QStringLiteral("HH:mm"));
}

QString TimeWords::exactClock(const QLocale &locale, ReceiveTime time)
{
    return locale.toString(onTheWall(time).time(), QStringLiteral("HH:mm:ss"));
}

QString TimeWords::dayAndClock(const QLocale &locale, ReceiveTime time)
{
    const QString format = isNorwegian(locale) ? QStringLiteral("d. MMMM") : QStringLiteral("d MMMM");
    return tr("%1 at %2", "day and time of day")
        .arg(locale.toString(onTheWall(time).date(), format), clock(locale, time));
}

QString TimeWords::dateAndClock(const QLocale &locale, ReceiveTime time)
{
    const QString format
        = isNorwegian(locale) ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy");
    return tr("%1 at %2", "day and time of day")
        .arg(locale.toString(onTheWall(time).date(), format), clock(locale, time));
}

QString TimeWords::duration(std::chrono::milliseconds duration)
{
    const auto length = std::chrono::round<seconds>(std::chrono::abs(duration));
    if (length < 2min)
        return tr("%1 s").arg(length.count());
    const auto wholeMinutes = std::chrono::round<minutes>(length);
    if (wholeMinutes < 1h)
        return tr("%1 min").arg(wholeMinutes.count());
    const auto wholeHours = std::chrono::floor<hours>(wholeMinutes);
    if (wholeHours < 24h)
        return tr("%1 h %2 min").arg(wholeHours.count()).arg((wholeMinutes - wholeHours).count());
    const auto wholeDays = std::chrono::floor<days>(wholeHours);
    return tr("%1 d %2 h").arg(wholeDays.count()).arg((wholeHours - wholeDays).count());
}

} // namespace hanscope
