// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hourbars.h"

#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

/// Local midnight of 24 November 2025 in Oslo.
constexpr HourStart midnight = sys_days{2025y / November / 23} + hours{23};

HourEnergy hourOf(int index, int importedWh, int exportedWh, HourQuality quality, seconds covered = hours{1})
{
    return {midnight + hours{index}, WattHour{importedWh}, WattHour{exportedWh}, quality, covered};
}

struct Bars : HourBars {
    Bars()
    {
        setLocale(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
        resize(920, 140);
    }
};

QImage pictureOf(HourQuality quality, bool isRunning)
{
    Bars bars;
    const HourEnergy hour = hourOf(0, 2000, 900, quality);
    if (isRunning)
        bars.setHours({}, hour, midnight, 24);
    else
        bars.setHours({hour}, std::nullopt, midnight, 24);
    const QImage picture = bars.grab().toImage();
    return picture.copy(0, 40, 80, 60); // without the word above the bar
}

} // namespace

class tst_HourBars : public QObject
{
    Q_OBJECT

private slots:
    void emptySaysSo()
    {
        Bars bars;
        QCOMPARE(bars.totalsText(), QString());
        QCOMPARE(bars.spokenValue(), QStringLiteral("No hourly values yet"));
        QVERIFY(bars.labels().isEmpty());
        QCOMPARE(bars.barAt(100), -1);
        QVERIFY(!bars.grab().isNull());
    }
    void totalsOfAWholeDay()
    {
        Bars bars;
        bars.setHours(
            {hourOf(0, 10'020, 0, HourQuality::Metered), hourOf(1, 8'340, 2'900, HourQuality::Estimate)},
            std::nullopt, midnight, 24);
        QCOMPARE(bars.totalsText(), QStringLiteral("18,4 kWh from the grid · 2,9 kWh to the grid"));
    }
    void totalsWithoutExportSayNothingOfIt()
    {
        Bars bars;
        bars.setHours({hourOf(0, 1000, 0, HourQuality::Metered)}, hourOf(1, 250, 0, HourQuality::Estimate),
                      midnight, 24);
        QCOMPARE(bars.totalsText(), QStringLiteral("1,3 kWh from the grid"));
    }
    void totalsWithAMissingHourAreALeast_data()
    {
        QTest::addColumn<int>("second");
        QTest::addColumn<HourQuality>("quality");
        QTest::newRow("an hour is missing") << 2 << HourQuality::Metered;
        QTest::newRow("an hour is heard in part") << 1 << HourQuality::Partial;
    }
    void totalsWithAMissingHourAreALeast()
    {
        QFETCH(int, second);
        QFETCH(HourQuality, quality);
        Bars bars;
        bars.setHours({hourOf(0, 1000, 0, HourQuality::Metered), hourOf(second, 500, 0, quality)},
                      std::nullopt, midnight, 24);
        QCOMPARE(bars.totalsText(), QStringLiteral("at least 1,5 kWh from the grid"));
    }
    void hoursOfOtherDaysAreLeftOut()
    {
        Bars bars;
        bars.setHours({hourOf(-1, 1000, 0, HourQuality::Metered), hourOf(0, 500, 0, HourQuality::Metered),
                       hourOf(24, 7000, 0, HourQuality::Metered)},
                      std::nullopt, midnight, 24);
        QCOMPARE(bars.totalsText(), QStringLiteral("0,5 kWh from the grid"));
    }

    void daysOfSummerTime_data()
    {
        QTest::addColumn<qint64>("startUtcHours");
        QTest::addColumn<int>("hoursInDay");
        QTest::addColumn<QStringList>("firstLabels");
        const auto hoursOf
            = [](sys_days day) { return qint64{duration_cast<hours>(day.time_since_epoch()).count()}; };
        QTest::newRow("24 hours") << hoursOf(2025y / November / 24) - 1 << 24
                                  << QStringList({"00", "01", "02", "03", "04"});
        QTest::newRow("spring") << hoursOf(2025y / March / 30) - 1 << 23
                                << QStringList({"00", "01", "03", "04", "05"});
        QTest::newRow("autumn") << hoursOf(2025y / October / 26) - 2 << 25
                                << QStringList({"00", "01", "02", "02", "03"});
    }
    void daysOfSummerTime()
    {
        QFETCH(qint64, startUtcHours);
        QFETCH(int, hoursInDay);
        QFETCH(QStringList, firstLabels);
        Bars bars;
        const HourStart start{hours{startUtcHours}};
        const HourEnergy last{start + hours{hoursInDay - 1}, WattHour{1}, {}, HourQuality::Metered, {}};
        bars.setHours({last}, std::nullopt, start, hoursInDay);
        QCOMPARE(bars.labels().size(), hoursInDay);
        QCOMPARE(bars.labels().first(5), firstLabels);
        QCOMPARE(bars.labels().last(), QStringLiteral("23"));
        QVERIFY(bars.barText(hoursInDay - 1).startsWith(QStringLiteral("23–24: 0,00 kWh")));
        QCOMPARE(bars.barAt(bars.width() - 4), hoursInDay - 1);
    }
    void theRepeatedHourSaysWhichOneItIs()
    {
        Bars bars;
        const HourStart start = sys_days{2025y / October / 25} + hours{22};
        std::vector<HourEnergy> day;
        for (int i = 0; i < 5; ++i)
            day.push_back({start + hours{i}, WattHour{100 * i}, {}, HourQuality::Metered, hours{1}});
        bars.setHours(day, std::nullopt, start, 25);
        QVERIFY(bars.barText(1).startsWith(QStringLiteral("01–02: 0,10 kWh")));
        QVERIFY(bars.barText(2).startsWith(QStringLiteral("02–03 summer time: 0,20 kWh")));
        QVERIFY(bars.barText(3).startsWith(QStringLiteral("02–03 winter time: 0,30 kWh")));
        QVERIFY(bars.barText(4).startsWith(QStringLiteral("03–04: 0,40 kWh")));
    }

    void barTexts()
    {
        Bars bars;
        bars.setHours({hourOf(0, 2580, 0, HourQuality::Metered), hourOf(1, 310, 1045, HourQuality::Estimate),
                       hourOf(3, 420, 0, HourQuality::Partial, minutes{17} + seconds{59})},
                      hourOf(4, 90, 0, HourQuality::Estimate, minutes{5}), midnight, 24);
        QCOMPARE(bars.barText(0),
                 QStringLiteral("00–01: 2,58 kWh from the grid\nread from the meter's counters"));
        QCOMPARE(
            bars.barText(1),
            QStringLiteral("01–02: 0,31 kWh from the grid, 1,05 kWh to the grid\nestimated from live power"));
        QCOMPARE(bars.barText(2), QStringLiteral("02–03: not known"));
        QCOMPARE(
            bars.barText(3),
            QStringLiteral("03–04: 0,42 kWh from the grid\nat least this much; data for only 17 minute(s)"));
        QCOMPARE(bars.barText(4), QStringLiteral("04–05: 0,09 kWh from the grid\nso far this hour"));
        QCOMPARE(bars.barText(5), QString());
        QCOMPARE(bars.barText(-1), QString());
        QCOMPARE(bars.barText(24), QString());
    }
    void aShareOfSeveralHoursSaysSo()
    {
        HourEnergy partly = hourOf(0, 420, 0, HourQuality::Partial, minutes{17});
        HourEnergy unheard = hourOf(1, 300, 0, HourQuality::Unknown, minutes{0});
        HourEnergy split = hourOf(2, 800, 0, HourQuality::Reconstructed);
        for (HourEnergy *hour : {&partly, &unheard, &split})
            hour->provenHours = 3;
        split.reason = HourReason::RepeatedList;
        Bars bars;
        bars.setHours({partly, unheard, split}, std::nullopt, midnight, 24);
        QVERIFY(bars.barText(0).endsWith(
            QStringLiteral("data for only 17 minute(s); the rest is an even share")));
        QVERIFY(bars.barText(1).endsWith(
            QStringLiteral("no data; an even share of what 3 hour(s) used together")));
        QVERIFY(bars.barText(2).endsWith(
            QStringLiteral("the meter repeated an old hourly list; split by live power")));
        QCOMPARE(bars.totalsText(), QStringLiteral("1,5 kWh from the grid")); // the sum is proven
    }
    void heldBackCountersMakeTheSumALeast()
    {
        Bars bars;
        bars.setHours({hourOf(0, 1500, 0, HourQuality::Suspicious)}, std::nullopt, midnight, 24);
        QCOMPARE(bars.totalsText(), QStringLiteral("at least 1,5 kWh from the grid"));
    }
    void qualitiesLookDifferentWithoutColour()
    {
        std::vector<QImage> pictures;
        for (const HourQuality quality : {HourQuality::Metered, HourQuality::Estimate, HourQuality::Partial})
            pictures.push_back(pictureOf(quality, false).convertToFormat(QImage::Format_Grayscale8));
        pictures.push_back(pictureOf(HourQuality::Estimate, true).convertToFormat(QImage::Format_Grayscale8));
        for (std::size_t a = 0; a < pictures.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b)
                QVERIFY2(pictures[a] != pictures[b], qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
        }
        QCOMPARE(pictureOf(HourQuality::Metered, false), pictureOf(HourQuality::Metered, false));
    }
    void theSameHoursPaintNothing()
    {
        Bars bars;
        const std::vector hoursHeard{hourOf(0, 1000, 0, HourQuality::Metered)};
        bars.setHours(hoursHeard, std::nullopt, midnight, 24);
        bars.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bars));
        QCoreApplication::processEvents();
        struct Counter : QObject {
            bool eventFilter(QObject *, QEvent *event) override
            {
                paints += event->type() == QEvent::Paint;
                return false;
            }
            int paints = 0;
        } counter;
        bars.installEventFilter(&counter);
        bars.setHours(hoursHeard, std::nullopt, midnight, 24);
        QCoreApplication::processEvents();
        QCOMPARE(counter.paints, 0);
        bars.setHours(hoursHeard, hourOf(1, 5, 0, HourQuality::Partial), midnight, 24);
        QCoreApplication::processEvents();
        QCOMPARE(counter.paints, 1);
    }
    void keysWalkAlongTheBars()
    {
        Bars bars;
        bars.setHours({hourOf(0, 1000, 0, HourQuality::Metered), hourOf(1, 500, 0, HourQuality::Metered)},
                      std::nullopt, midnight, 24);
        QTest::keyClick(&bars, Qt::Key_Right);
        QCOMPARE(bars.spokenValue(), Spoken::spelled(bars.barText(0)));
        QTest::keyClick(&bars, Qt::Key_Right);
        QCOMPARE(bars.spokenValue(), Spoken::spelled(bars.barText(1)));
        QTest::keyClick(&bars, Qt::Key_Left);
        QCOMPARE(bars.spokenValue(), Spoken::spelled(bars.barText(0)));
    }
};

QTEST_MAIN(tst_HourBars)
#include "tst_hourbars.moc"
