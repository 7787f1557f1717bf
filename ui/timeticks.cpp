// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeticks.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr std::int64_t second = 1000;
constexpr std::int64_t minute = 60 * second;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;

QDateTime localTime(const QTimeZone &zone, std::int64_t at)
{
    return QDateTime::fromMSecsSinceEpoch(at, zone);
}

/// Every `days`-th local midnight. Counted from 1970 so that panning does not move the marks.
std::vector<TimeTick> midnights(std::int64_t from, std::int64_t to, std::int64_t days, const QTimeZone &zone,
                                const QLocale &locale)
{
    std::vector<TimeTick> ticks;
    for (QDate date = localTime(zone, from).date();; date = date.addDays(1)) {
        const std::int64_t at = date.startOfDay(zone).toMSecsSinceEpoch();
        if (at > to)
            return ticks;
        if (at >= from && date.toJulianDay() % days == 0)
            ticks.push_back({at, dateText(locale, zone, at)});
    }
}

} // namespace

QString dateText(const QLocale &locale, const QTimeZone &zone, std::int64_t at)
{
    const QString form = QCoreApplication::translate("TimeAxis", "d MMM", "a date on a time axis");
    return locale.toString(localTime(zone, at).date(), form);
}

QString clockText(const QLocale &locale, const QTimeZone &zone, std::int64_t at, bool withSeconds)
{
    QString form = locale.timeFormat(QLocale::ShortFormat);
    if (withSeconds)
        form.replace(QLatin1String("mm"), QLatin1String("mm:ss"));
    return locale.toString(localTime(zone, at).time(), form);
}

std::int64_t tickStep(std::int64_t span, int most)
{
    most = std::max(most, 1);
    for (const std::int64_t step : {second, 2 * second, 5 * second, 10 * second, 15 * second, 30 * second,
                                    minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
                                    hour, 2 * hour, 3 * hour, 4 * hour, 6 * hour, 12 * hour}) {
        if (span / step <= most)
            return step;
    }
    for (std::int64_t days = 1;; days = days == 1 ? 2 : days == 2 ? 7 : days * 2) {
        if (span / (days * day) <= most)
            return days * day;
    }
}

std::vector<TimeTick> timeTicks(std::int64_t from, std::int64_t to, std::int64_t step, const QTimeZone &zone,
                                const QLocale &locale)
{
    if (step >= day)
        return midnights(from, to, step / day, zone, locale);
    // Zones differ from UTC by quarters of an hour; the clock is changed only at such a moment.
    const std::int64_t stride = std::min(step, 15 * minute);
    std::vector<TimeTick> ticks;
    for (std::int64_t at = (from + stride - 1) / stride * stride; at <= to; at += stride) {
        const QDateTime local = localTime(zone, at);
        if (local.time().msecsSinceStartOfDay() % step != 0)
            continue;
        const bool opensDay = step >= hour && local.time().msecsSinceStartOfDay() == 0;
        ticks.push_back(
            {at, opensDay ? dateText(locale, zone, at) : clockText(locale, zone, at, step < minute)});
    }
    return ticks;
}

} // namespace hanscope
