// SPDX-License-Identifier: GPL-3.0-or-later
// Writes printed reports as PDF files, without a meter.
#include "tests/support/galleryoptions.h"
#include "tests/support/reportexamples.h"
#include "ui/reportdocument.h"
#include "ui/reportpages.h"
#include "ui/uilanguage.h"

#include <QApplication>
#include <QFile>

#include <cstdio>

using namespace hanscope;
using namespace std::chrono;

namespace
{

UseReport reportFor(const QString &state)
{
    const bool isDay = state.endsWith("day");
    UseReport report
        = test::reportOf(isDay ? Period::Day : Period::Month,
                         isDay ? local_days{2025y / November / 24} : local_days{2025y / March / 1},
                         state.startsWith("it-") ? Network::ThreeWire : Network::FourWire);
    if (state == "day") {
        report.meter.meterId = std::string_view("7359992890007997");
        report.hours[5].quality = HourQuality::Reconstructed;
        report.hours[6].quality = HourQuality::Partial;
        report.energy->bars[5].hour = report.hours[5];
        report.energy->bars[6].hour = report.hours[6];
    }
    return report;
}

bool writePdf(const QString &state, const QLocale &locale, const QString &path)
{
    const bool isVoltage = state.contains("voltage");
    const UseReport report = reportFor(state);
    ReportDocument document(isVoltage ? ReportPages::voltageTitle(report, locale)
                                      : ReportPages::useTitle(report, locale));
    if (isVoltage)
        ReportPages::writeVoltage(document, report, locale);
    else
        ReportPages::writeUse(document, report, locale);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(document.pdf()) > 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const test::GalleryOptions options;
    UiLanguage language;
    language.choose(options.preferences().language);
    const QStringList states{"day", "month", "voltage-day", "voltage", "it-voltage"};
    return options.write(states, "pdf", [&](const QString &state, const QString &file) {
        return writePdf(state, language.locale(), file);
    });
}
