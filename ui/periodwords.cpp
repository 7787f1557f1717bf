// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/periodwords.h"

#include "core/model/norwegiantime.h"
#include "ui/hourwords.h"

#include <QDate>

namespace hanscope
{
namespace
{

QDate dateOf(std::chrono::local_days day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

/// How many of a sum's hours are simply metered.
int meteredHours(const EnergySum &sum)
{
    return sum.hoursKnown - sum.hoursMarked;
}

} // namespace

QString PeriodWords::name(const QLocale &locale, Period period, std::chrono::local_days begin)
{
    const QDate date = dateOf(begin);
    switch (period) {
    case Period::Day:
        return locale.toString(date, QLocale::LongFormat);
    case Period::Month:
        return locale.standaloneMonthName(date.month()) + QLatin1Char(' ') + QString::number(date.year());
    case Period::Year:
        break;
    }
    return QString::number(date.year());
}

QString PeriodWords::dated(const QLocale &locale, Period period, std::chrono::local_days begin)
{
    return tr("%1, Norwegian time").arg(name(locale, period, begin));
}

int PeriodWords::wallHour(const EnergyPeriod &shown, std::size_t slot)
{
    const auto midnight = norwegianMidnight(shown.begin);
    const auto time = norwegianTime(midnight + std::chrono::hours{slot}) - shown.begin;
    return static_cast<int>(std::chrono::floor<std::chrono::hours>(time).count());
}

QString PeriodWords::label(const QLocale &locale, const EnergyPeriod &shown, std::size_t slot)
{
    const QDate date = dateOf(shown.bars[slot].day);
    switch (shown.period) {
    case Period::Day:
        return QStringLiteral("%1").arg(wallHour(shown, slot), 2, 10, QLatin1Char('0'));
    case Period::Month:
        return QString::number(date.day());
    case Period::Year:
        break;
    }
    return locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
}

QString PeriodWords::slotName(const QLocale &locale, const EnergyPeriod &shown, std::size_t slot)
{
    if (shown.period == Period::Month)
        return name(locale, Period::Day, shown.bars[slot].day);
    if (shown.period == Period::Year)
        return name(locale, Period::Month, shown.bars[slot].day);
    const int hour = wallHour(shown, slot);
    const QString text
        = QStringLiteral("%1–%2").arg(hour, 2, 10, QLatin1Char('0')).arg(hour + 1, 2, 10, QLatin1Char('0'));
    if (slot + 1 < shown.bars.size() && wallHour(shown, slot + 1) == hour)
        return tr("%1 summer time", "the first of two equal hours").arg(text);
    if (slot > 0 && wallHour(shown, slot - 1) == hour)
        return tr("%1 winter time", "the second of two equal hours").arg(text);
    return text;
}

QString PeriodWords::rowName(const QLocale &locale, const EnergyPeriod &shown, std::size_t slot)
{
    const QDate date = dateOf(shown.bars[slot].day);
    if (shown.period == Period::Day)
        return slotName(locale, shown, slot);
    if (shown.period == Period::Year)
        return locale.standaloneMonthName(date.month());
    return tr("%1 %2", "weekday, day of the month")
        .arg(locale.dayName(date.dayOfWeek(), QLocale::ShortFormat))
        .arg(date.day());
}

QString PeriodWords::moment(const QLocale &locale, HourStart hour)
{
    const auto time = norwegianTime(hour);
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const auto wall = static_cast<int>(std::chrono::floor<std::chrono::hours>(time - day).count());
    const QDate date = dateOf(day);
    return tr("%1 %2, %3–%4", "day, month, from and to which hour")
        .arg(date.day())
        .arg(locale.monthName(date.month(), QLocale::ShortFormat))
        .arg(wall, 2, 10, QLatin1Char('0'))
        .arg(wall + 1, 2, 10, QLatin1Char('0'));
}

QString PeriodWords::dated(const QLocale &locale, HourStart hour)
{
    const auto time = norwegianTime(hour);
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const auto wall = static_cast<int>(std::chrono::floor<std::chrono::hours>(time - day).count());
    return tr("%1, %2–%3", "date, from and to which hour")
        .arg(locale.toString(dateOf(day), QLocale::ShortFormat))
        .arg(wall, 2, 10, QLatin1Char('0'))
        .arg(wall + 1, 2, 10, QLatin1Char('0'));
}

QString PeriodWords::quality(const EnergyPeriod &shown, std::size_t slot)
{
    const EnergySlot &bar = shown.bars[slot];
    if (bar.hour)
        return HourWords::why(*bar.hour);
    if (!bar.sum)
        return tr("not known");
    const EnergySum &sum = *bar.sum;
    if (meteredHours(sum) == sum.hours)
        return sum.isRunning ? tr("so far; read from the meter's counters")
                             : tr("read from the meter's counters");
    const QString metered
        = tr("%1 of %2 hours are read from the meter's counters").arg(meteredHours(sum)).arg(sum.hours);
    return mayHoldMore(sum) ? tr("at least this much; %1").arg(metered) : metered;
}

} // namespace hanscope
