// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarmwords.h"

#include "core/checkwords/timewords.h"
#include "ui/format.h"
#include "ui/localday.h"
#include "ui/voltagewords.h"

namespace hanscope
{

QString AlarmWords::phase(const AlarmEvent &event)
{
    return VoltageWords::phaseName(event.isBetweenLines ? Network::ThreeWire : Network::FourWire,
                                   event.phase);
}

QString AlarmWords::title(const AlarmEvent &event)
{
    switch (event.kind) {
    case AlarmKind::Import:
        return tr("Power over the limit");
    case AlarmKind::Export:
        return tr("Export over the limit");
    case AlarmKind::Current:
        return tr("Current near the limit of the main fuse, %1", "phase").arg(phase(event));
    case AlarmKind::Hour:
        return tr("The hour is heading over the limit");
    case AlarmKind::VoltageLow:
        return tr("Voltage too low, %1", "phase").arg(phase(event));
    case AlarmKind::VoltageHigh:
        return tr("Voltage too high, %1", "phase").arg(phase(event));
    case AlarmKind::DataStopped:
        return tr("No data from the meter");
    }
    return {};
}

QString AlarmWords::text(const QLocale &locale, const AlarmEvent &event)
{
    const QString worst = value(locale, event.kind, event.worst);
    const QString limit = value(locale, event.kind, event.limit);
    switch (event.kind) {
    case AlarmKind::Hour:
        return tr("About %1 is expected by the end of the hour. The limit is %2.").arg(worst, limit);
    case AlarmKind::DataStopped:
        return tr("The last message came at %1.", "time of day").arg(TimeWords::clock(locale, event.from));
    default:
        return tr("%1 now. The limit is %2.").arg(worst, limit);
    }
}

QString AlarmWords::trialTitle()
{
    return tr("An alarm looks like this");
}

QString AlarmWords::trialText()
{
    return tr("You have just tried it. Nothing is wrong.");
}

QString AlarmWords::value(const QLocale &locale, AlarmKind kind, std::int64_t value)
{
    switch (kind) {
    case AlarmKind::Import:
    case AlarmKind::Export:
        return format::kilowatt(locale, Watt{value}, 1) + QStringLiteral(" kW");
    case AlarmKind::Current:
        return format::ampere(locale, Milliampere{value}) + QStringLiteral(" A");
    case AlarmKind::Hour:
        return format::kilowattHour(locale, WattHour{value}, 1) + QStringLiteral(" kWh");
    case AlarmKind::VoltageLow:
    case AlarmKind::VoltageHigh:
        return format::volt(locale, Millivolt{value}) + QStringLiteral(" V");
    case AlarmKind::DataStopped:
        return TimeWords::duration(std::chrono::seconds{value});
    }
    return {};
}

QString AlarmWords::begin(const QLocale &locale, const AlarmEvent &event)
{
    return locale.toString(localTimeOf(event.from).date(), QLocale::ShortFormat) + u' '
        + TimeWords::clock(locale, event.from);
}

QString AlarmWords::length(const AlarmEvent &event)
{
    if (!event.until)
        return tr("still going on");
    const QString known = TimeWords::duration(*event.until - event.from);
    if (event.isEndSeen)
        return known;
    return *event.until > event.from ? tr("at least %1", "duration").arg(known) : tr("not known");
}

} // namespace hanscope
