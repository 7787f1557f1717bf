// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/contentcheck.h"
#include "core/codec/readingtable.h"
#include "core/simulator/virtualmeter.h"
#include "tests/support/norwegianmodels.h"

#include <QTest>

#include <functional>

using namespace hanscope;
using namespace std::chrono_literals;

namespace
{

constexpr ReceiveTime winter{std::chrono::sys_days(std::chrono::year(2025) / 11 / 3) + 16h + 5min};
constexpr ReceiveTime summer{std::chrono::sys_days(std::chrono::year(2025) / 7 / 7) + 10h + 5min};

constexpr std::array makers{Maker::Aidon, Maker::Kaifa, Maker::Kamstrup};

MeterSetup meterOf(Maker maker, Network network = Network::FourWire)
{
    MeterSetup setup;
    setup.model = test::modelOf(maker);
    setup.network = network;
    return setup;
}

/// Feeds what a meter sends during `time`; `pass` may change a reading, or say no to it.
using Pass = std::function<bool(Reading &)>;

void feed(ContentCheck &content, const MeterSetup &setup, ReceiveTime start, std::chrono::seconds time,
          const Pass &pass = {})
{
    VirtualMeter meter(setup, start);
    for (Transmission sent = meter.next(); sent.ends < start + time; sent = meter.next()) {
        Reading reading = toReading(sent.list, sent.ends);
        if (!pass || pass(reading))
            content.add(reading);
    }
    content.update(start + time);
}

ContentEvidence heard(const MeterSetup &setup, ReceiveTime start, std::chrono::seconds time,
                      const Pass &pass = {})
{
    ContentCheck content;
    feed(content, setup, start, time, pass);
    return content.evidence();
}

bool isNotHourly(Reading &reading)
{
    return reading.kind != ListKind::List3;
}

void addMakers()
{
    QTest::addColumn<int>("maker");
    for (const Maker maker : makers)
        QTest::newRow(makerName(maker).data()) << static_cast<int>(maker);
}

} // namespace

Q_DECLARE_METATYPE(Pass)

class TestContentCheck : public QObject
{
    Q_OBJECT

private slots:
    void listsAreCounted()
    {
        const ContentEvidence aidon = heard(meterOf(Maker::Aidon), winter, 1min);
        QCOMPARE(aidon.list1, 18U);
        QCOMPARE(aidon.list2, 6U);
        const ContentEvidence kamstrup = heard(meterOf(Maker::Kamstrup), winter, 1min);
        QCOMPARE(kamstrup.list1, 0U);
        QVERIFY(kamstrup.list2 >= 5);
        QVERIFY(kamstrup.meter.maker == Maker::Kamstrup);
    }

    void theHourlyListIsAwaited_data() { addMakers(); }
    void theHourlyListIsAwaited()
    {
        QFETCH(int, maker);
        const auto setup = meterOf(static_cast<Maker>(maker));
        const HourlyEvidence hourly = heard(setup, winter, 5min).hourly;
        QVERIFY(hourly.isExpected);
        QCOMPARE(hourly.seen, 0U);
        const auto after = setup.model == MeterModel::Kamstrup ? 5s : 10s;
        const ReceiveTime expected = std::chrono::ceil<std::chrono::hours>(winter) + after;
        // Kaifa and Kamstrup say their own time with each list: known to a few seconds.
        QVERIFY(hourly.due && std::chrono::abs(*hourly.due - expected) <= 3s);
        QCOMPARE(heard(setup, winter, 56min).hourly.seen, 1U);
    }

    void aMissedHourlyListIsNoticedAfterNinetySeconds_data() { addMakers(); }
    void aMissedHourlyListIsNoticedAfterNinetySeconds()
    {
        QFETCH(int, maker);
        const auto setup = meterOf(static_cast<Maker>(maker));
        QCOMPARE(heard(setup, winter, 55min + 85s, isNotHourly).hourly.missed, 0U);
        QCOMPARE(heard(setup, winter, 55min + 95s, isNotHourly).hourly.missed, 1U);
        QCOMPARE(heard(setup, winter, 115min + 95s, isNotHourly).hourly.missed, 2U);
    }

    void aMissedListIsForgottenWhenTheNextOneComes()
    {
        const auto onlyTheSecond = [](Reading &reading) {
            return reading.kind != ListKind::List3 || reading.receivedAt > winter + 1h;
        };
        const HourlyEvidence hourly = heard(meterOf(Maker::Aidon), winter, 2h, onlyTheSecond).hourly;
        QCOMPARE(hourly.missed, 0U);
        QCOMPARE(hourly.seen, 1U);
    }

    void anHourThatWasNotHeardIsNotMissed()
    {
        // Silent from five minutes before the hour to five minutes after it.
        const auto gap = [](Reading &reading) {
            return reading.receivedAt < winter + 50min || reading.receivedAt > winter + 60min;
        };
        QCOMPARE(heard(meterOf(Maker::Kaifa), winter, 70min, gap).hourly.missed, 0U);
    }

    void aListLateByAMinuteIsInTime()
    {
        ContentCheck content;
        const MeterSetup setup = meterOf(Maker::Kamstrup);
        std::optional<Reading> held;
        feed(content, setup, winter, 57min, [&](Reading &reading) {
            if (reading.kind == ListKind::List3)
                held = reading;
            if (held && reading.receivedAt > held->receivedAt + 1min && content.evidence().hourly.seen == 0) {
                held->receivedAt += 1min;
                content.add(*held);
            }
            return reading.kind != ListKind::List3;
        });
        QCOMPARE(content.evidence().hourly.seen, 1U);
        QCOMPARE(content.evidence().hourly.missed, 0U);
    }

    void aClockOfOursThatIsWrongDoesNotMakeHoursMissing_data()
    {
        QTest::addColumn<int>("maker");
        QTest::addColumn<int>("minutes");
        for (const int minutes : {-20, -3, 3, 20}) {
            for (const Maker maker : {Maker::Kaifa, Maker::Kamstrup})
                QTest::addRow("%s, %d min", makerName(maker).data(), minutes)
                    << static_cast<int>(maker) << minutes;
        }
    }
    void aClockOfOursThatIsWrongDoesNotMakeHoursMissing()
    {
        QFETCH(int, maker);
        QFETCH(int, minutes);
        bool wasMissed = false;
        ContentCheck content;
        feed(content, meterOf(static_cast<Maker>(maker)), winter, 3h, [&](Reading &reading) {
            reading.receivedAt += std::chrono::minutes(minutes);
            content.add(reading);
            wasMissed = wasMissed || content.evidence().hourly.missed > 0;
            return false;
        });
        QVERIFY(!wasMissed);
        QCOMPARE(content.evidence().hourly.seen, 3U);
        QCOMPARE(content.evidence().clockOffset.has_value(), true);
        QVERIFY(std::chrono::abs(*content.evidence().clockOffset + std::chrono::minutes(minutes)) <= 5s);
    }

    void clocks_data()
    {
        QTest::addColumn<int>("maker");
        QTest::addColumn<bool>("isSummer");
        for (const Maker maker : makers) {
            QTest::addRow("%s, winter", makerName(maker).data()) << static_cast<int>(maker) << false;
            QTest::addRow("%s, summer", makerName(maker).data()) << static_cast<int>(maker) << true;
        }
    }
    void clocks()
    {
        QFETCH(int, maker);
        QFETCH(bool, isSummer);
        const auto setup = meterOf(static_cast<Maker>(maker));
        const ContentEvidence content = heard(setup, isSummer ? summer : winter, 1h);
        QVERIFY(content.clockOffset && std::chrono::abs(*content.clockOffset) <= 5s);
        QCOMPARE(content.winterTime, isSummer && setup.model != MeterModel::Kaifa);
    }

    void aListOfTheHourBeforeIsNoWrongClock()
    {
        const auto old = [](Reading &reading) {
            if (reading.clock)
                --reading.clock->hour;
            return true;
        };
        QVERIFY(!heard(meterOf(Maker::Aidon), winter, 1h, old).clockOffset);
    }

    void exportIsFoundByPowerOrByAGrowingCounter()
    {
        MeterSetup solar = meterOf(Maker::Aidon);
        solar.hasSolar = true;
        QVERIFY(heard(solar, summer, 1h).exportSeen);
        // Every meter sends the registers: that is no sign of solar panels.
        QVERIFY(!heard(meterOf(Maker::Aidon), summer, 3h).exportSeen);
        const auto noPower = [](Reading &reading) {
            reading.exportPower.reset();
            return true;
        };
        QVERIFY(!heard(solar, summer, 1h, noPower).exportSeen);
        QVERIFY(heard(solar, summer, 3h, noPower).exportSeen);
    }

    void phases_data()
    {
        QTest::addColumn<int>("maker");
        QTest::addColumn<int>("network");
        QTest::addColumn<bool>("lacksCurrent2");
        QTest::addColumn<bool>("lacksVoltage2");
        const auto row = [](Maker maker, const char *net, Network network, bool current, bool voltage) {
            QTest::addRow("%s %s", makerName(maker).data(), net)
                << static_cast<int>(maker) << static_cast<int>(network) << current << voltage;
        };
        for (const Maker maker : makers) {
            row(maker, "one phase", Network::OnePhase, false, false);
            row(maker, "four wires", Network::FourWire, false, false);
        }
        row(Maker::Aidon, "three wires", Network::ThreeWire, true, false);
        row(Maker::Kaifa, "three wires", Network::ThreeWire, false, true);
        row(Maker::Kamstrup, "three wires", Network::ThreeWire, false, false);
    }
    void phases()
    {
        QFETCH(int, maker);
        QFETCH(int, network);
        QFETCH(bool, lacksCurrent2);
        QFETCH(bool, lacksVoltage2);
        const auto setup = meterOf(static_cast<Maker>(maker), static_cast<Network>(network));
        const PhaseEvidence phases = heard(setup, winter, 2min).phases;
        QCOMPARE(phases.currentMissing, (PerPhase<bool>{false, lacksCurrent2, false}));
        QCOMPARE(phases.voltageMissing, (PerPhase<bool>{false, lacksVoltage2, false}));
    }

    void anotherMeter()
    {
        const auto hearWith = [](const ContentCheck::IsKnownMeter &isKnown) {
            ContentCheck content(isKnown);
            feed(content, meterOf(Maker::Aidon), winter, 1min);
            return content.evidence().anotherMeter;
        };
        QVERIFY(!hearWith({}));
        QVERIFY(!hearWith([](std::string_view id) { return id == "7359990000000001"; }));
        QVERIFY(hearWith([](std::string_view) { return false; }));
    }

    void theReaderIsMovedToAnotherMeter()
    {
        ContentCheck content;
        feed(content, meterOf(Maker::Aidon), winter, 1min);
        feed(content, meterOf(Maker::Kaifa), winter + 2min, 1min);
        QVERIFY(content.evidence().anotherMeter);
        QVERIFY(content.evidence().meter.maker == Maker::Kaifa);
    }

    void oddValues_data()
    {
        QTest::addColumn<Pass>("change");
        QTest::addColumn<QByteArray>("odd");
        const auto row = [](const char *name, const char *odd, const std::function<void(Reading &)> &change) {
            QTest::newRow(name) << Pass([change](Reading &reading) {
                change(reading);
                return true;
            }) << QByteArray(odd);
        };
        row("nothing", "", [](Reading &) {});
        row("179 V", "voltage", [](Reading &r) { r.voltage[2] = Millivolt{179'000}; });
        row("180 V", "", [](Reading &r) { r.voltage[2] = Millivolt{180'000}; });
        row("266 V", "voltage", [](Reading &r) { r.voltage[0] = Millivolt{266'000}; });
        row("0 V", "", [](Reading &r) { r.voltage[1] = Millivolt{0}; });
        row("101 A", "current", [](Reading &r) { r.current[0] = Milliampere{101'000}; });
        row("-20 A", "", [](Reading &r) { r.current[0] = Milliampere{-20'000}; });
        row("-101 A", "current", [](Reading &r) { r.current[1] = Milliampere{-101'000}; });
        row("71 kW", "power", [](Reading &r) { r.importPower = Watt{71'000}; });
        row("70 kW out", "", [](Reading &r) { r.exportPower = Watt{70'000}; });
    }
    void oddValues()
    {
        QFETCH(Pass, change);
        QFETCH(QByteArray, odd);
        const ContentEvidence content = heard(meterOf(Maker::Aidon), winter, 1min, change);
        QCOMPARE(content.implausibleVoltage, odd == "voltage");
        QCOMPARE(content.implausibleCurrent, odd == "current");
        QCOMPARE(content.implausiblePower, odd == "power");
    }

    void nothingHeardIsNothingKnown()
    {
        ContentCheck content;
        content.update(winter);
        content.update(winter + 5h);
        QVERIFY(content.evidence() == ContentEvidence{});
    }
};

QTEST_GUILESS_MAIN(TestContentCheck)
#include "tst_contentcheck.moc"
