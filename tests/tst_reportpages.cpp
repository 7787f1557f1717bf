// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportpages.h"

#include "tests/support/reportexamples.h"
#include "ui/format.h"
#include "ui/reportdocument.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const local_days november24 = local_days{2025y / November / 24};
const local_days march = local_days{2025y / March / 1};

qsizetype pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression page(QStringLiteral("/Type /Page\\b"));
    return QString::fromLatin1(pdf).count(page);
}

QString useText(const UseReport &report)
{
    ReportDocument document(ReportPages::useTitle(report, english));
    ReportPages::writeUse(document, report, english);
    return document.text();
}

QString voltageText(const UseReport &report)
{
    ReportDocument document(ReportPages::voltageTitle(report, english));
    ReportPages::writeVoltage(document, report, english);
    return document.text();
}

/// As another program reads the file; null where there is none.
QString printedText(const QByteArray &pdf)
{
    QTemporaryFile file;
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty() || !file.open())
        return {};
    file.write(pdf);
    file.flush();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

QString totalOf(const UseReport &report)
{
    WattHour sum;
    for (const HourEnergy &hour : report.hours)
        sum = sum + hour.imported;
    return format::kilowattHour(english, sum) + QStringLiteral(" kWh");
}

} // namespace

class TestReportPages : public QObject
{
    Q_OBJECT

private slots:
    void aDayTellsTotalsPeaksHoursAndVoltage()
    {
        const UseReport report = test::reportOf(Period::Day, november24);
        const QString text = useText(report);
        QVERIFY(text.startsWith(QStringLiteral("Electricity use: Monday, 24 November 2025")));
        QVERIFY2(text.contains(totalOf(report)), qPrintable(text));
        for (const char *wanted :
             {"Norwegian time (UTC+01:00)", "Highest hours", "24/11/2025, 17–18", "metered", "198.3 V",
              "not an instrument approved", "Aidon, 6525", "From 24/11/2025 00:00:00 to 25/11/2025 00:00:00"})
            QVERIFY2(text.contains(QString::fromUtf8(wanted)), wanted);
    }

    void aMonthTellsItsMeanPeak()
    {
        const UseReport report = test::reportOf(Period::Month, march);
        const QString text = useText(report);
        QVERIFY(text.contains(totalOf(report)));
        const QString mean = format::kilowatt(english, Watt{report.peaks->mean.count});
        QVERIFY2(text.contains(QStringLiteral("Mean of these: %1 kW").arg(mean)), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("UTC+01:00, later UTC+02:00")));
        QVERIFY(text.contains(QStringLiteral("24 of 24")));
    }

    void tellsTheNumberOnlyWhereItIsGiven()
    {
        UseReport report = test::reportOf(Period::Day, november24);
        QVERIFY(!useText(report).contains(QStringLiteral(", number")));
        report.meter.meterId = std::string_view("7359992890007997");
        QVERIFY(useText(report).contains(QStringLiteral("7359992890007997")));
    }

    void saysWhatIsNotKnown()
    {
        UseReport report = test::reportOf(Period::Day, november24);
        report.hours.erase(report.hours.begin(), report.hours.begin() + 3);
        report.hours[4].quality = HourQuality::Reconstructed;
        const QString text = useText(report);
        QVERIFY(text.contains(QStringLiteral("no data\n3")));
        QVERIFY(text.contains(QStringLiteral("reconstructed\n1")));
        QVERIFY(text.contains(QStringLiteral("metered\n20")));
    }

    void anEmptyDayIsAReportToo()
    {
        UseReport report;
        report.from = norwegianMidnight(november24);
        report.to = report.from + hours{24};
        report.energy = energyPeriod(Period::Day, november24, {}, floor<hours>(report.to));
        const QString text = useText(report);
        QVERIFY(text.contains(QStringLiteral("No data for this period")));
        QVERIFY(text.contains(QStringLiteral("No voltage was received")));
        QVERIFY(voltageText(report).contains(QStringLiteral("No voltage was received")));
    }

    void aSessionHasItsName()
    {
        UseReport report = test::reportOf(Period::Day, november24);
        report.energy.reset();
        report.name = "Oven & heat pump";
        const QString text = useText(report);
        QVERIFY(text.startsWith(QStringLiteral("Electricity use: Oven & heat pump")));
        QVERIFY(text.contains(totalOf(report)));
    }

    void theVoltageReportTellsRulesWeeksAndEvents()
    {
        const QString text = voltageText(test::reportOf(Period::Month, march));
        for (const char *wanted : {"§ 3-3", "EN 50160", "95 % requirement met", "too little known",
                                   "undervoltage", "2 min 0 s", "Under- and overvoltages (31)", "of 4,458"})
            QVERIFY2(text.contains(QString::fromUtf8(wanted)), qPrintable(text));
    }

    void threeWiresHaveNoColumnForTheirZero()
    {
        const QString text = voltageText(test::reportOf(Period::Day, november24, Network::ThreeWire));
        QVERIFY(text.contains(QStringLiteral("L1–L2")) && text.contains(QStringLiteral("L2–L3")));
        QVERIFY(!text.contains(QStringLiteral("L1–L3")));
    }

    void tellsTheFurthestOfTooManyEvents()
    {
        UseReport report = test::reportOf(Period::Day, november24);
        report.voltage.events.assign(150, report.voltage.events.front());
        report.voltage.events[149].extreme = Millivolt{123'400};
        const QString text = voltageText(report);
        QVERIFY(text.contains(QStringLiteral("The 100 largest deviations")));
        QVERIFY(text.contains(QStringLiteral("123.4 V")));
        QCOMPARE(text.count(QStringLiteral("undervoltage")), 100);
    }

    void thePdfHasItsPagesNumbered()
    {
        const UseReport report = test::reportOf(Period::Day, november24);
        ReportDocument document(ReportPages::useTitle(report, english));
        ReportPages::writeUse(document, report, english);
        const QByteArray pdf = document.pdf();
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pagesOf(pdf), 3);
        const QString printed = printedText(pdf);
        if (printed.isNull())
            QSKIP("pdftotext is not here");
        QVERIFY2(printed.contains(totalOf(report)), qPrintable(printed));
        QVERIFY(printed.contains(QStringLiteral("Page 3 of 3")));
        QVERIFY(printed.contains(QStringLiteral("24/11/2025 17:00:00"))); // colons are letters too
    }
};

QTEST_MAIN(TestReportPages)
#include "tst_reportpages.moc"
