// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clockwords.h"

namespace hanscope
{

QString ClockWords::habit(const ClockHabit &habit)
{
    if (habit.base == ClockBase::Unknown)
        return {};
    const QString text = base(habit);
    return habit.sendsDeviation ? text + QLatin1Char(' ') + tr("It tells how far it is from UTC.") : text;
}

QString ClockWords::base(const ClockHabit &habit)
{
    switch (habit.base) {
    case ClockBase::Unknown:
        break;
    case ClockBase::WinterOrLocal:
        return tr("The meter's clock is right; whether it follows summer time will show in summer.");
    case ClockBase::WinterTime:
        return tr("The meter's clock is on winter time all year; the hours here are in Norwegian time.");
    case ClockBase::LocalTime:
        return tr("The meter's clock follows Norwegian time.");
    case ClockBase::Other:
        return tr("The meter's clock is at %1; the hours here are in Norwegian time.")
            .arg(fromUtc(habit.hoursAheadInSummer.value_or(habit.hoursAheadInWinter.value_or(0))));
    }
    return {};
}

QString ClockWords::fromUtc(int hoursAhead)
{
    if (hoursAhead == 0)
        return QStringLiteral("UTC");
    return QStringLiteral("UTC") + (hoursAhead > 0 ? u'+' : u'\u2212')
        + QString::number(std::abs(hoursAhead));
}

} // namespace hanscope
