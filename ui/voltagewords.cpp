// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voltagewords.h"

#include "core/model/norwegiantime.h"
#include "ui/format.h"
#include "ui/periodwords.h"

#include <QDateTime>

#include <algorithm>

namespace hanscope
{
namespace
{

using namespace std::chrono;

int offsetSeconds(ReceiveTime at)
{
    return static_cast<int>(duration_cast<seconds>(norwegianUtcOffset(floor<seconds>(at))).count());
}

QString percent(int part, int whole, const QLocale &locale)
{
    return locale.toString(whole > 0 ? 100.0 * part / whole : 0.0, 'f', 2) + QStringLiteral(" %");
}

int farOutside(const VoltageEvent &event)
{
    return static_cast<int>(std::abs((event.extreme - voltagelimit::nominal).count));
}

/// The furthest outside where there are too many, in the order of time.
std::vector<VoltageEvent> toldEvents(std::vector<VoltageEvent> events)
{
    if (events.size() <= std::size_t(VoltageWords::mostEvents))
        return events;
    std::stable_sort(events.begin(), events.end(), [](const VoltageEvent &a, const VoltageEvent &b) {
        return farOutside(a) > farOutside(b);
    });
    events.resize(VoltageWords::mostEvents);
    std::stable_sort(events.begin(), events.end(),
                     [](const VoltageEvent &a, const VoltageEvent &b) { return a.begin < b.begin; });
    return events;
}

} // namespace

QString VoltageWords::phaseName(Network network, std::size_t phase)
{
    static const char *const lines[] = {"L1–L2", "L1–L3", "L2–L3"};
    static const char *const phases[] = {"L1", "L2", "L3"};
    return QString::fromUtf8(network == Network::ThreeWire ? lines[phase] : phases[phase]);
}

QString VoltageWords::moment(const QLocale &locale, ReceiveTime at)
{
    const auto local
        = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::OffsetFromUTC, offsetSeconds(at));
    return locale.toString(local.date(), QLocale::ShortFormat) + QLatin1Char(' ')
        + local.toString(QStringLiteral("HH:mm:ss"));
}

QString VoltageWords::zone(ReceiveTime at)
{
    return QStringLiteral("UTC+%1:00").arg(offsetSeconds(at) / 3600, 2, 10, QLatin1Char('0'));
}

QString VoltageWords::instrumentNote()
{
    return tr(
        "The numbers are the meter's own, read from its HAN port. The port is not an instrument approved for "
        "measuring voltage quality (IEC 61000-4-30): each value is of one moment, some seconds lie between "
        "two, and most dips shorter than that are never seen. The grid company measures with approved "
        "instruments; this report may tell when and where to look.");
}

QStringList VoltageWords::rules()
{
    return {
        tr("Norwegian regulation (forskrift om leveringskvalitet § 3-3): slow variations stay within 230 V "
           "±10 %, that is 207 V to 253 V, as means over one minute. There is no share that may be outside."),
        tr("Standard EN 50160: in each week at least 95 % of the 10-minute means are within ±10 %, and all "
           "of "
           "them within +10 % and −15 %, that is 195.5 V to 253 V.")};
}

QString VoltageWords::counting()
{
    return tr(
        "A minute has a mean when at least three values of it were received. A 10-minute interval begins "
        "with the clock (minute 0, 10, 20 …) and counts when at least nine of its minutes have a mean; the "
        "others are told here but not counted. Means are root mean squares. Lowest and highest are single "
        "values. An under- or overvoltage ends when the voltage is back 2 % inside the limit.");
}

QStringList VoltageWords::data(const VoltageReport &report, const QLocale &locale)
{
    QStringList lines;
    if (report.listMinutes > 0)
        lines += tr("Received: %1 lists with voltages in %2 minutes, on average %3 a minute.")
                     .arg(locale.toString(report.lists), locale.toString(report.listMinutes),
                          locale.toString(double(report.lists) / report.listMinutes, 'f', 1));
    if (report.rollUpMinutes > 0)
        lines += tr("Of %1 more minutes only the mean, the lowest and the highest value are kept; under- and "
                    "overvoltages of that time are not in the list.")
                     .arg(locale.toString(report.rollUpMinutes));
    return lines;
}

QString VoltageWords::share(const VoltageTally &tally, const QLocale &locale)
{
    if (tally.counted == 0)
        return QStringLiteral("–");
    return QStringLiteral("%1 (%2)").arg(locale.toString(tally.outside()),
                                         percent(tally.outside(), tally.counted, locale));
}

QString VoltageWords::extreme(const std::optional<VoltageExtreme> &value, const QLocale &locale)
{
    return value ? format::volt(locale, value->voltage) + QStringLiteral(" V") : QStringLiteral("–");
}

VoltageWords::Table VoltageWords::phases(const VoltageReport &report, const QLocale &locale)
{
    Table table{{QString()},
                {{tr("Lowest value")},
                 {QStringLiteral("    ") + tr("at")},
                 {tr("Highest value")},
                 {QStringLiteral("    ") + tr("at")},
                 {tr("10-minute means, of %1").arg(locale.toString(report.intervals))},
                 {QStringLiteral("    ") + tr("received in part, not counted")},
                 {QStringLiteral("    ") + tr("below 207 V")},
                 {QStringLiteral("    ") + tr("above 253 V")},
                 {QStringLiteral("    ") + tr("outside ±10 %, of those counted")},
                 {tr("1-minute means")},
                 {QStringLiteral("    ") + tr("outside ±10 %")}}};
    for (std::size_t i = 0; i < report.phases.size(); ++i) {
        const PhaseVoltage &phase = report.phases[i];
        if (!phase.isMeasured())
            continue;
        table.head += phaseName(report.network, i);
        const QStringList column{extreme(phase.lowest, locale),
                                 moment(locale, phase.lowest->at),
                                 extreme(phase.highest, locale),
                                 moment(locale, phase.highest->at),
                                 locale.toString(phase.tenMinutes.counted),
                                 locale.toString(phase.partTenMinutes),
                                 locale.toString(phase.tenMinutes.below),
                                 locale.toString(phase.tenMinutes.above),
                                 share(phase.tenMinutes, locale),
                                 locale.toString(phase.minutes.counted),
                                 share(phase.minutes, locale)};
        for (int row = 0; row < column.size(); ++row)
            table.rows[row] += column[row];
    }
    return table;
}

QString VoltageWords::verdict(const VoltageWeek &week, std::size_t phase, const QLocale &locale)
{
    const VoltageTally &tally = week.tenMinutes[phase];
    const QString inside = percent(tally.counted - tally.outside(), tally.counted, locale);
    if (tally.counted == 0)
        return QStringLiteral("–");
    QString text
        = (week.verdict[phase] == WeekVerdict::Kept         ? tr("%1 inside: 95 % requirement met")
               : week.verdict[phase] == WeekVerdict::Broken ? tr("%1 inside: 95 % requirement not met")
                                                            : tr("%1 inside: too little known"))
              .arg(inside);
    if (week.beyondEver[phase] > 0)
        text += QStringLiteral(", ")
            + tr("%1 beyond +10 % or −15 %").arg(locale.toString(week.beyondEver[phase]));
    return text;
}

VoltageWords::Table VoltageWords::weeks(const VoltageReport &report, const QLocale &locale)
{
    Table table{{tr("Week from"), tr("Known")}, {}};
    for (std::size_t phase = 0; phase < report.phases.size(); ++phase) {
        if (report.phases[phase].isMeasured())
            table.head += phaseName(report.network, phase);
    }
    for (const VoltageWeek &week : report.weeks) {
        const QDate monday = QDate(1970, 1, 1).addDays(week.monday.time_since_epoch().count());
        int counted = 0;
        for (const VoltageTally &tally : week.tenMinutes)
            counted = std::max(counted, tally.counted);
        QStringList row{locale.toString(monday, QLocale::ShortFormat),
                        tr("%1 of %2").arg(locale.toString(counted), locale.toString(week.intervals))};
        for (std::size_t phase = 0; phase < report.phases.size(); ++phase) {
            if (report.phases[phase].isMeasured())
                row += verdict(week, phase, locale);
        }
        table.rows += row;
    }
    return table;
}

QString VoltageWords::kind(const VoltageEvent &event)
{
    return event.kind == VoltageEventKind::Under ? tr("undervoltage") : tr("overvoltage");
}

QString VoltageWords::duration(const VoltageEvent &event)
{
    const auto whole = duration_cast<seconds>(event.end - event.begin).count();
    const QString text = whole < 60 ? tr("%1 s").arg(whole)
        : whole < 3600              ? tr("%1 min %2 s").arg(whole / 60).arg(whole % 60)
                                    : tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
    return event.isEndSeen ? text : tr("%1 or more").arg(text);
}

VoltageWords::Table VoltageWords::events(const VoltageReport &report, const QLocale &locale)
{
    Table table{{tr("Begins"), tr("Phase"), tr("What"), tr("Lasts about"), tr("Lowest or highest")}, {}};
    for (const VoltageEvent &event : toldEvents(report.events)) {
        table.rows += {moment(locale, event.begin), phaseName(report.network, event.phase), kind(event),
                       duration(event), format::volt(locale, event.extreme) + QStringLiteral(" V")};
    }
    return table;
}

} // namespace hanscope
