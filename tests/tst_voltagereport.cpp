// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/norwegiantime.h"
#include "core/voltage/voltagebook.h"

#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

const ReceiveTime monday = sys_days{2026y / March / 2} - 1h; // 00:00 in Norway

Reading volts(ReceiveTime at, std::optional<double> l1, std::optional<double> l2 = {},
              std::optional<double> l3 = {})
{
    const auto milli = [](std::optional<double> value) {
        return value ? std::optional(Millivolt{std::llround(*value * 1000)}) : std::nullopt;
    };
    Reading reading;
    reading.receivedAt = at;
    reading.kind = ListKind::List2;
    reading.voltage = {milli(l1), milli(l2), milli(l3)};
    return reading;
}

/// Each ten seconds the same voltage on L1.
void addSteady(VoltageBook &book, ReceiveTime from, ReceiveTime to, double voltage)
{
    for (ReceiveTime at = from; at < to; at += 10s)
        book.add(volts(at, voltage));
}

VoltageBook bookOf(milliseconds length, Network network = Network::FourWire)
{
    return {monday, monday + length, network};
}

RollUp minute(ReceiveTime at, ChannelRange l1)
{
    RollUp rollUp;
    rollUp.start = floor<seconds>(at);
    rollUp.channels[static_cast<std::size_t>(Channel::VoltageL1)] = l1;
    return rollUp;
}

} // namespace

class TestVoltageReport : public QObject
{
    Q_OBJECT

private slots:
    void meansAreRootMeanSquares()
    {
        auto book = bookOf(10min);
        addSteady(book, monday, monday + 5min, 200);
        addSteady(book, monday + 5min, monday + 10min, 240);
        const auto report = book.report();
        QCOMPARE(report.tenMinutes.size(), 1u);
        QCOMPARE(report.tenMinutes[0].start, sys_seconds{floor<seconds>(monday)});
        QCOMPARE(report.tenMinutes[0].mean[0]->count, 220'907); // 220 if it were the plain mean
        QVERIFY(!report.tenMinutes[0].mean[1]);
    }

    void intervalsBeginWithTheClock()
    {
        auto book = bookOf(30min);
        addSteady(book, monday, monday + 10min, 230);
        addSteady(book, monday + 10min, monday + 20min, 254);
        const auto &report = book.report();
        QCOMPARE(report.intervals, 3);
        QCOMPARE(report.tenMinutes.size(), 2u);
        QCOMPARE(report.tenMinutes[0].mean[0], Millivolt{230'000}); // nothing of 00:10:00 in it
        QCOMPARE(report.tenMinutes[1].mean[0], Millivolt{254'000});
        QCOMPARE(report.phases[0].tenMinutes, (VoltageTally{2, 0, 1}));
        QCOMPARE(report.phases[0].minutes, (VoltageTally{20, 0, 10}));
    }

    void intervalsCutByTheSpanDoNotCount()
    {
        VoltageBook book(monday + 1min, monday + 25min, Network::FourWire);
        addSteady(book, monday, monday + 30min, 230);
        const auto report = book.report();
        QCOMPARE(report.intervals, 1);
        QCOMPARE(report.phases[0].tenMinutes.counted, 1);
        QCOMPARE(report.phases[0].partTenMinutes, 0);
        QCOMPARE(report.lists, 24 * 6); // what lies outside the span is left out
    }

    void countsAnIntervalOfNineMinutes()
    {
        auto book = bookOf(20min);
        addSteady(book, monday, monday + 9min, 230);
        addSteady(book, monday + 10min, monday + 18min, 230);
        const auto report = book.report();
        QCOMPARE(report.phases[0].tenMinutes.counted, 1);
        QCOMPARE(report.phases[0].partTenMinutes, 1);
    }

    void aSilenceLeavesItsIntervalsOut()
    {
        auto book = bookOf(60min);
        addSteady(book, monday, monday + 10min, 230);
        addSteady(book, monday + 45min, monday + 60min, 230);
        const auto report = book.report();
        QCOMPARE(report.intervals, 6);
        QCOMPARE(report.phases[0].tenMinutes.counted, 2);
        QCOMPARE(report.phases[0].partTenMinutes, 1);
    }

    void singleReadingsMakeNoMeans()
    {
        auto book = bookOf(10min);
        for (int i = 0; i < 10; ++i)
            book.add(volts(monday + i * 1min, 230 + i));
        const auto report = book.report();
        QCOMPARE(report.phases[0].tenMinutes.counted, 0);
        QCOMPARE(report.phases[0].minutes.counted, 0);
        QCOMPARE(report.phases[0].partTenMinutes, 1);
        QCOMPARE(report.phases[0].lowest, (VoltageExtreme{Millivolt{230'000}, monday}));
        QCOMPARE(report.phases[0].highest, (VoltageExtreme{Millivolt{239'000}, monday + 9min}));
    }

    void nothingHeardIsNothingTold()
    {
        auto book = bookOf(24h);
        Reading onlyPower = volts(monday, {});
        onlyPower.kind = ListKind::List1;
        book.add(onlyPower);
        const auto report = book.report();
        QCOMPARE(report.lists, 0);
        QVERIFY(!report.phases[0].isMeasured());
        QVERIFY(report.weeks.empty() && report.events.empty() && report.tenMinutes.empty());
    }

    void limitsThemselvesAreInside()
    {
        QVERIFY(isWithin(Millivolt{207'000}) && isWithin(Millivolt{253'000}));
        QVERIFY(!isWithin(Millivolt{206'999}) && !isWithin(Millivolt{253'001}));
    }

    void aFlickerIsAnEventAndNoMean()
    {
        auto book = bookOf(10min);
        addSteady(book, monday, monday + 5min, 230);
        book.add(volts(monday + 5min, 188.4));
        addSteady(book, monday + 5min + 10s, monday + 10min, 230);
        const auto report = book.report();
        QCOMPARE(report.phases[0].minutes.outside(), 0);
        QCOMPARE(report.events.size(), 1u);
        const VoltageEvent wanted{VoltageEventKind::Under, 0,    monday + 5min,
                                  monday + 5min + 10s,     true, Millivolt{188'400}};
        QCOMPARE(report.events[0], wanted);
    }

    void aDipAcrossIntervalsIsOneEvent()
    {
        auto book = bookOf(20min);
        addSteady(book, monday, monday + 9min, 230);
        addSteady(book, monday + 9min, monday + 10min, 205);
        addSteady(book, monday + 10min, monday + 12min, 201);
        addSteady(book, monday + 12min, monday + 20min, 230);
        const auto report = book.report();
        QCOMPARE(report.events.size(), 1u);
        QCOMPARE(report.events[0].begin, monday + 9min);
        QCOMPARE(report.events[0].end, monday + 12min);
        QCOMPARE(report.events[0].extreme, Millivolt{201'000});
        QCOMPARE(report.phases[0].minutes, (VoltageTally{20, 3, 0}));
        QCOMPARE(report.phases[0].tenMinutes, (VoltageTally{2, 0, 0}));
    }

    void tremblingAtTheLimitIsOneEvent()
    {
        auto book = bookOf(10min);
        for (int i = 0; i < 12; ++i)
            book.add(volts(monday + i * 10s, i % 2 ? 252 : 254));
        book.add(volts(monday + 2min, 248.4));
        const auto report = book.report();
        QCOMPARE(report.events.size(), 1u);
        QCOMPARE(report.events[0].kind, VoltageEventKind::Over);
        QCOMPARE(report.events[0].end, monday + 2min);
    }

    void fromTooLowToTooHighAreTwoEvents()
    {
        auto book = bookOf(10min);
        book.add(volts(monday, 190));
        book.add(volts(monday + 10s, 270));
        book.add(volts(monday + 20s, 230));
        const auto report = book.report();
        QCOMPARE(report.events.size(), 2u);
        QCOMPARE(report.events[1].extreme, Millivolt{270'000});
    }

    void aSilenceEndsAnEvent()
    {
        auto book = bookOf(1h);
        addSteady(book, monday, monday + 1min, 200);
        addSteady(book, monday + 30min, monday + 31min, 200);
        const auto report = book.report();
        QCOMPARE(report.events.size(), 2u);
        QCOMPARE(report.events[0].end, monday + 50s);
        QVERIFY(!report.events[0].isEndSeen && !report.events[1].isEndSeen);
    }

    void leavesOutTheZeroOfThreeWires()
    {
        auto book = bookOf(10min, Network::ThreeWire);
        for (ReceiveTime at = monday; at < monday + 10min; at += 10s)
            book.add(volts(at, 232, 0, 231));
        const auto report = book.report();
        QVERIFY(!report.phases[1].isMeasured());
        QCOMPARE(report.phases[1].tenMinutes.counted, 0);
        QCOMPARE(report.phases[2].tenMinutes, (VoltageTally{1, 0, 0}));
        QVERIFY(report.events.empty());
    }

    void aLostPhaseOfFourWiresIsNoZeroToLeaveOut()
    {
        auto book = bookOf(10min, Network::FourWire);
        for (ReceiveTime at = monday; at < monday + 10min; at += 10s)
            book.add(volts(at, 232, 0, 231));
        const auto report = book.report();
        QCOMPARE(report.phases[1].tenMinutes, (VoltageTally{1, 1, 0}));
        QCOMPARE(report.events.size(), 1u);
        QCOMPARE(report.events[0].phase, 1u);
    }

    void takesMinutesWhereReadingsAreGone()
    {
        auto book = bookOf(20min);
        for (int i = 0; i < 10; ++i)
            book.add(minute(monday + i * 1min, {228'000, 230'000, i == 3 ? 260'000 : 232'000}));
        addSteady(book, monday + 10min, monday + 20min, 231);
        const auto report = book.report();
        QCOMPARE(report.rollUpMinutes, 10);
        QCOMPARE(report.listMinutes, 10);
        QCOMPARE(report.phases[0].tenMinutes, (VoltageTally{2, 0, 0}));
        QCOMPARE(report.phases[0].highest, (VoltageExtreme{Millivolt{260'000}, monday + 3min}));
        QVERIFY(report.events.empty()); // a minute does not tell when, nor how often
    }

    void histogramCountsMinutesByVolt()
    {
        auto book = bookOf(10min);
        addSteady(book, monday, monday + 3min, 229.999);
        addSteady(book, monday + 3min, monday + 5min, 230);
        addSteady(book, monday + 5min, monday + 6min, 233.2);
        const std::vector<VoltageBin> wanted{{229, 3}, {230, 2}, {233, 1}};
        QCOMPARE(book.report().phases[0].histogram, wanted);
    }

    void judgesWeeks_data()
    {
        QTest::addColumn<int>("hoursLow");
        QTest::addColumn<int>("hoursHeard");
        QTest::addColumn<WeekVerdict>("verdict");
        QTest::newRow("all inside") << 0 << 168 << WeekVerdict::Kept;
        QTest::newRow("eight hours low: under 5 %") << 8 << 168 << WeekVerdict::Kept;
        QTest::newRow("nine hours low: over 5 %") << 9 << 168 << WeekVerdict::Broken;
        QTest::newRow("over 5 % of the week after a day") << 9 << 24 << WeekVerdict::Broken;
        QTest::newRow("a day of seven") << 0 << 24 << WeekVerdict::Open;
        QTest::newRow("160 of 168 hours inside") << 0 << 160 << WeekVerdict::Kept;
        QTest::newRow("159 of 168 hours inside") << 0 << 159 << WeekVerdict::Open;
    }
    void judgesWeeks()
    {
        QFETCH(int, hoursLow);
        QFETCH(int, hoursHeard);
        auto book = bookOf(hours{168});
        addSteady(book, monday, monday + hours{hoursLow}, 200);
        addSteady(book, monday + hours{hoursLow}, monday + hours{hoursHeard}, 230);
        const auto report = book.report();
        QCOMPARE(report.weeks.size(), 1u);
        QCOMPARE(report.weeks[0].intervals, 1008);
        QCOMPARE(report.weeks[0].monday, local_days{2026y / March / 2});
        QCOMPARE(report.weeks[0].beyondEver[0], 0);
        QTEST(report.weeks[0].verdict[0], "verdict");
    }

    void aWeekInWhichClocksAreSetIsShorter()
    {
        const ReceiveTime begin = norwegianMidnight(local_days{2026y / March / 23});
        VoltageBook book(begin, begin + hours{200}, Network::FourWire);
        addSteady(book, begin, begin + hours{168}, 190); // the last hour is of Monday
        const auto report = book.report();
        QCOMPARE(report.weeks.size(), 2u);
        QCOMPARE(report.weeks[0].intervals, 1002);
        QCOMPARE(report.weeks[0].beyondEver[0], 1002);
        QCOMPARE(report.weeks[1].tenMinutes[0].counted, 6);
    }
};

QTEST_GUILESS_MAIN(TestVoltageReport)
#include "tst_voltagereport.moc"
