// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportpages.h"

#include "ui/format.h"
#include "ui/hourwords.h"
#include "ui/periodwords.h"
#include "ui/reportcharts.h"
#include "ui/reportdocument.h"
#include "ui/voltagewords.h"

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

constexpr int peaksOfADay = 3;

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString kilowattHours(const QLocale &locale, WattHour energy)
{
    return format::kilowattHour(locale, energy) + QStringLiteral(" kWh");
}

std::vector<HourEnergy> highestHours(std::vector<HourEnergy> hours)
{
    std::erase_if(hours, [](const HourEnergy &hour) { return !isKnown(hour); });
    std::stable_sort(hours.begin(), hours.end(),
                     [](const HourEnergy &a, const HourEnergy &b) { return a.imported > b.imported; });
    hours.resize(std::min<std::size_t>(hours.size(), peaksOfADay));
    return hours;
}

} // namespace

QString ReportPages::spanName(const UseReport &report, const QLocale &locale)
{
    if (report.energy)
        return PeriodWords::name(locale, report.energy->period, report.energy->begin);
    return QString::fromStdString(report.name);
}

QString ReportPages::useTitle(const UseReport &report, const QLocale &locale)
{
    return tr("Electricity use: %1").arg(spanName(report, locale));
}

QString ReportPages::voltageTitle(const UseReport &report, const QLocale &locale)
{
    return tr("Voltage report: %1").arg(spanName(report, locale));
}

void ReportPages::writeHead(ReportDocument &document, const UseReport &report, const QLocale &locale)
{
    const auto moment = [&](ReceiveTime at) { return VoltageWords::moment(locale, at); };
    document.addNote({});
    QStringList meter{words(makerName(report.meter.maker)), words(report.meter.meterType.view())};
    if (!report.meter.meterId.empty())
        meter += tr("number %1").arg(words(report.meter.meterId.view()));
    meter.removeAll(QString());
    if (!meter.isEmpty())
        document.addText(tr("Meter: %1").arg(meter.join(QStringLiteral(", "))));
    document.addText(tr("From %1 to %2").arg(moment(report.from), moment(report.to)));
    const QString first = VoltageWords::zone(report.from);
    const QString last = VoltageWords::zone(report.to);
    document.addNote(
        tr("All times are Norwegian time (%1).")
            .arg(first == last ? first : tr("%1, later %2").arg(first, last))
        + QLatin1Char(' ')
        + tr("Made %1 by %2.").arg(moment(report.madeAt), QString::fromStdString(report.program)));
}

void ReportPages::writeTotals(ReportDocument &document, const UseReport &report, const QLocale &locale)
{
    WattHour imported;
    WattHour exported;
    for (const HourEnergy &hour : report.hours) {
        imported = imported + hour.imported;
        exported = exported + hour.exported;
    }
    document.addHeading(tr("Totals"));
    if (report.hours.empty())
        return document.addText(tr("No data for this period"));
    QList<QStringList> rows{{tr("From the grid"), kilowattHours(locale, imported)},
                            {tr("To the grid"), kilowattHours(locale, exported)},
                            {tr("Net"), kilowattHours(locale, imported - exported)}};
    if (report.energy && report.energy->digest) {
        const EnergyDigest &digest = *report.energy->digest;
        rows += {tr("Mean power"), format::kilowatt(locale, digest.meanImport) + QStringLiteral(" kW")};
        if (digest.baseLoad)
            rows += {tr("Base load, quietest hour of the night"),
                     format::kilowatt(locale, *digest.baseLoad) + QStringLiteral(" kW")};
    }
    document.addTable({QString(), QString()}, rows);
    if (report.energy && report.energy->sum && mayHoldMore(*report.energy->sum))
        document.addNote(tr("Some hours are incomplete: the total may be higher."));
}

void ReportPages::writeCharts(ReportDocument &document, const UseReport &report, const QLocale &locale)
{
    if (!report.power.empty()) {
        document.addHeading(tr("Power, kW"));
        document.addDrawing(190, ReportCharts::power(report, locale));
    }
    if (report.energy && !report.hours.empty()) {
        document.addHeading(report.energy->period == Period::Day ? tr("Energy by hour, kWh")
                                                                 : tr("Energy by day, kWh"));
        document.addDrawing(190, ReportCharts::energy(*report.energy, locale));
        document.addNote(tr("Hatched: not read from the counters alone. Dashed: not received whole. The pale "
                            "bars behind are the previous period."));
    }
}

void ReportPages::writePeaks(ReportDocument &document, const UseReport &report, const QLocale &locale)
{
    const auto row = [&](const HourEnergy &hour) {
        return QStringList{PeriodWords::dated(locale, hour.start), kilowattHours(locale, hour.imported),
                           qualityName(hour.quality)};
    };
    QList<QStringList> rows;
    if (report.peaks) {
        for (const DayPeak &peak : report.peaks->highest)
            rows += row(peak.hour);
    } else {
        for (const HourEnergy &hour : highestHours(report.hours))
            rows += row(hour);
    }
    if (rows.isEmpty())
        return;
    document.addHeading(report.peaks ? tr("Highest hours on three different days") : tr("Highest hours"));
    document.addTable({tr("Hour"), tr("From the grid"), tr("How it is known")}, rows);
    if (report.peaks)
        document.addText(tr("Mean of these: %1 kW. Most grid companies set the capacity step by it.")
                             .arg(format::kilowatt(locale, Watt{report.peaks->mean.count})));
}

QString ReportPages::qualityName(HourQuality quality)
{
    if (quality == HourQuality::Metered)
        return tr("metered", "hours");
    HourEnergy hour;
    hour.quality = quality;
    return HourWords::note(hour);
}

void ReportPages::writeQualities(ReportDocument &document, const UseReport &report, const QLocale &locale)
{
    constexpr auto qualities = static_cast<std::size_t>(HourQuality::Excluded) + 1;
    std::array<std::pair<int, WattHour>, qualities> tally{};
    for (const HourEnergy &hour : report.hours) {
        auto &[count, energy] = tally[static_cast<std::size_t>(hour.quality)];
        ++count;
        energy = energy + hour.imported;
    }
    QList<QStringList> rows;
    for (std::size_t i = 0; i < tally.size(); ++i) {
        if (tally[i].first > 0)
            rows += {qualityName(HourQuality(i)), locale.toString(tally[i].first),
                     kilowattHours(locale, tally[i].second)};
    }
    const auto ended = std::chrono::duration_cast<std::chrono::hours>(report.to - report.from).count();
    if (const auto unknown = ended - static_cast<std::int64_t>(report.hours.size()); unknown > 0)
        rows += {tr("no data"), locale.toString(static_cast<qlonglong>(unknown)), QStringLiteral("–")};
    document.addHeading(tr("How well the hours are known"));
    document.addTable({QString(), tr("Hours"), tr("From the grid")}, rows);
    document.addNote(tr("Metered: the difference between two readings of the meter's own counters, one hour "
                        "apart. Reconstructed: a difference over several hours, shared out by live power. "
                        "Estimate: live power alone. Incomplete: live power of a part of the hour."));
}

void ReportPages::writeBars(ReportDocument &document, const UseReport &report, const QLocale &locale)
{
    if (!report.energy || report.hours.empty())
        return;
    const EnergyPeriod &period = *report.energy;
    QList<QStringList> rows;
    for (std::size_t i = 0; i < period.bars.size(); ++i) {
        const EnergySlot &bar = period.bars[i];
        const auto energy = [&](WattHour value) {
            return bar.isKnown() ? format::kilowattHour(locale, value) : QStringLiteral("–");
        };
        const int hours = bar.sum ? bar.sum->hoursKnown - bar.sum->hoursMarked : 0;
        rows += {PeriodWords::rowName(locale, period, i), energy(bar.imported()), energy(bar.exported()),
                 bar.hour      ? qualityName(bar.hour->quality)
                     : bar.sum ? tr("%1 of %2").arg(locale.toString(hours), locale.toString(bar.sum->hours))
                               : QString()};
    }
    const bool isDay = period.period == Period::Day;
    document.addHeading(isDay ? tr("Hour by hour") : tr("Day by day"));
    document.addTable({isDay ? tr("Hour") : tr("Day"), tr("From the grid, kWh"), tr("To the grid, kWh"),
                       isDay ? tr("How it is known") : tr("Hours metered")},
                      rows);
}

void ReportPages::writeVoltageSummary(ReportDocument &document, const UseReport &report,
                                      const QLocale &locale)
{
    document.addHeading(tr("Voltage"));
    const auto [head, rows] = VoltageWords::phases(report.voltage, locale);
    if (head.size() == 1)
        return document.addText(tr("No voltage was received in this period."));
    document.addTable(head, rows);
    document.addNote(VoltageWords::instrumentNote());
    document.addHeading(tr("10-minute means, V"));
    document.addDrawing(230, ReportCharts::voltageCurve(report.voltage, locale));
}

void ReportPages::writeUse(ReportDocument &document, const UseReport &report, const QLocale &locale)
{
    writeHead(document, report, locale);
    writeTotals(document, report, locale);
    writeCharts(document, report, locale);
    writePeaks(document, report, locale);
    document.beginPage();
    writeBars(document, report, locale);
    writeQualities(document, report, locale);
    document.beginPage();
    writeVoltageSummary(document, report, locale);
}

void ReportPages::writeVoltage(ReportDocument &document, const UseReport &report, const QLocale &locale)
{
    const VoltageReport &voltage = report.voltage;
    writeHead(document, report, locale);
    writeVoltageSummary(document, report, locale);
    if (voltage.lists == 0 && voltage.rollUpMinutes == 0)
        return;
    for (const QString &line : VoltageWords::data(voltage, locale))
        document.addText(line);
    document.beginPage();
    document.addHeading(tr("How often each voltage occurred, 1-minute means"));
    document.addDrawing(190, ReportCharts::voltageHistogram(voltage, locale));
    document.addHeading(tr("Weeks, from Monday"));
    const auto [head, rows] = VoltageWords::weeks(voltage, locale);
    document.addTable(head, rows, true);
    document.addNote(
        tr("A week known in part is judged only where the rest of it cannot change the answer."));
    document.addHeading(tr("What the rules require, and how this is calculated"));
    for (const QString &rule : VoltageWords::rules())
        document.addText(rule);
    document.addText(VoltageWords::counting());
    writeEvents(document, voltage, locale);
}

void ReportPages::writeEvents(ReportDocument &document, const VoltageReport &report, const QLocale &locale)
{
    document.addHeading(tr("Under- and overvoltages (%1)").arg(locale.toString(int(report.events.size()))));
    if (report.events.empty())
        return document.addText(tr("No value outside ±10 % was received."));
    if (report.events.size() > std::size_t(VoltageWords::mostEvents))
        document.addText(tr("The %1 largest deviations:").arg(VoltageWords::mostEvents));
    const auto [head, rows] = VoltageWords::events(report, locale);
    document.addTable(head, rows, true);
}

} // namespace hanscope
