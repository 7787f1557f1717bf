// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/alarmwatch.h"
#include "core/alarms/quiethours.h"
#include "tests/support/simulatedlists.h"

#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr ReceiveTime start = sys_days{2025y / November / 24} + 13h + 10min;

Reading list2(ReceiveTime at, Network network = Network::FourWire)
{
    Reading reading;
    reading.receivedAt = at;
    reading.kind = ListKind::List2;
    reading.meter.network = network;
    reading.importPower = Watt{1'000};
    reading.exportPower = Watt{0};
    for (std::size_t phase = 0; phase < 3; ++phase) {
        reading.current[phase] = Milliampere{2'000};
        reading.voltage[phase] = Millivolt{231'000};
    }
    return reading;
}

Reading importing(ReceiveTime at, std::int64_t watts)
{
    Reading reading = list2(at);
    reading.importPower = Watt{watts};
    return reading;
}

AlarmChoice nothingOn()
{
    AlarmChoice choice;
    choice.currentOn = false;
    choice.stoppedOn = false;
    return choice;
}

AlarmChoice importOver(std::int64_t watts)
{
    AlarmChoice choice = nothingOn();
    choice.importOn = true;
    choice.importLimit = Watt{watts};
    return choice;
}

AlarmChoice onlyStopped()
{
    AlarmChoice choice = nothingOn();
    choice.stoppedOn = true;
    return choice;
}

AlarmChoice onlyVoltage()
{
    AlarmChoice choice = nothingOn();
    choice.voltageOn = true;
    return choice;
}

/// One list every ten seconds, of these powers.
void takePowers(AlarmWatch &watch, ReceiveTime from, const std::vector<std::int64_t> &watts)
{
    for (const std::int64_t power : watts) {
        watch.take(importing(from, power), {});
        from += 10s;
    }
}

AlarmWatch watchOf(const AlarmChoice &choice, std::optional<int> fuse = std::nullopt)
{
    AlarmWatch watch;
    watch.setChoice(choice);
    watch.setHouse({fuse, Network::Unknown});
    return watch;
}

} // namespace

class tst_Alarms : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatDisturbsNobodyIsOnByItself()
    {
        const AlarmChoice choice;
        QVERIFY(choice.currentOn && choice.stoppedOn);
        QVERIFY(!choice.importOn && !choice.exportOn && !choice.hourOn && !choice.voltageOn);
        QVERIFY(!choice.hasSound && !choice.quiet.isOn);
    }
    void aLimitMustBeExceededInTwoLists()
    {
        AlarmWatch watch = watchOf(importOver(5'000));
        takePowers(watch, start, {5'000, 5'001, 5'000, 9'000});
        QVERIFY(watch.running().empty());
        takePowers(watch, start + 40s, {6'000});
        const AlarmNews news = watch.takeNews();
        QCOMPARE(news.begun.size(), std::size_t(1));
        QVERIFY(news.ended.empty());
        QVERIFY(news.begun[0].from == start + 30s);
        QCOMPARE(news.begun[0].worst, 9'000);
        QCOMPARE(news.begun[0].limit, 5'000);
        QVERIFY(watch.takeNews().begun.empty());
    }
    void theEndTellsTheWorstAndWhenItWasLast()
    {
        AlarmWatch watch = watchOf(importOver(5'000));
        takePowers(watch, start, {6'000, 6'000, 8'200, 5'500, 400, 400, 400, 400, 400, 400});
        const AlarmNews news = watch.takeNews();
        QCOMPARE(news.ended.size(), std::size_t(1));
        QCOMPARE(news.ended[0].worst, 8'200);
        QVERIFY(news.ended[0].until == start + 30s);
        QVERIFY(news.ended[0].isEndSeen);
        QVERIFY(watch.running().empty());
    }
    void aValueThatTremblesAtTheLimitIsOneAlarm()
    {
        AlarmWatch watch = watchOf(importOver(5'000));
        std::vector<std::int64_t> powers;
        for (int i = 0; i < 100; ++i)
            powers.insert(powers.end(), {5'100, 5'050, 4'990, 4'800}); // 4 750 and less would be under it
        takePowers(watch, start, powers);
        const AlarmNews news = watch.takeNews();
        QCOMPARE(news.begun.size(), std::size_t(1));
        QVERIFY(news.ended.empty());
    }
    void anOvenThatSwitchesEveryHalfMinuteIsOneAlarm()
    {
        AlarmWatch watch = watchOf(importOver(5'000));
        std::vector<std::int64_t> powers;
        for (int i = 0; i < 40; ++i)
            powers.insert(powers.end(), {6'000, 6'000, 6'000, 3'000, 3'000, 3'000});
        takePowers(watch, start, powers);
        QCOMPARE(watch.takeNews().begun.size(), std::size_t(1));
        QCOMPARE(watch.running().size(), std::size_t(1));
    }
    void afterAGapNothingIsTakenForGranted()
    {
        AlarmWatch watch = watchOf(importOver(5'000));
        takePowers(watch, start, {6'000});
        takePowers(watch, start + 10min, {6'000});
        QVERIFY(watch.running().empty()); // two lists, but not one after the other
        takePowers(watch, start + 10min + 10s, {6'000});
        QCOMPARE(watch.running().size(), std::size_t(1));
        watch.takeNews();
        watch.pass(start + 10min + 100s);
        QVERIFY(!watch.running().empty());
        watch.pass(start + 10min + 101s);
        const AlarmNews news = watch.takeNews();
        QCOMPARE(news.ended.size(), std::size_t(1));
        QVERIFY(news.ended[0].until == start + 10min + 10s);
        QVERIFY(!news.ended[0].isEndSeen);
    }
    void aClockThatIsSetBackStartsAnew()
    {
        AlarmWatch watch = watchOf(importOver(5'000));
        takePowers(watch, start, {6'000, 6'000});
        watch.takeNews();
        takePowers(watch, start - 1h, {6'000});
        const AlarmNews news = watch.takeNews();
        QCOMPARE(news.ended.size(), std::size_t(1));
        QVERIFY(*news.ended[0].until >= news.ended[0].from);
        QVERIFY(news.begun.empty());
        takePowers(watch, start - 1h + 10s, {6'000});
        QCOMPARE(watch.takeNews().begun.size(), std::size_t(1));
    }
    void switchingAnAlarmOffEndsIt()
    {
        AlarmWatch watch = watchOf(importOver(5'000));
        takePowers(watch, start, {6'000, 6'000});
        watch.setChoice(nothingOn());
        QVERIFY(watch.running().empty());
        QCOMPARE(watch.takeNews().ended.size(), std::size_t(1));
    }
    void powerToTheGridHasALimitOfItsOwn()
    {
        AlarmChoice choice = nothingOn();
        choice.exportOn = true;
        choice.exportLimit = Watt{4'000};
        AlarmWatch watch = watchOf(choice);
        Reading reading = list2(start);
        reading.importPower = Watt{0};
        reading.exportPower = Watt{4'500};
        watch.take(reading, {});
        reading.receivedAt += 10s;
        watch.take(reading, {});
        QCOMPARE(watch.running().size(), std::size_t(1));
        QVERIFY(watch.running()[0].kind == AlarmKind::Export);
    }
    void currentNeedsTheMainFuse()
    {
        AlarmChoice choice = nothingOn();
        choice.currentOn = true;
        AlarmWatch unknown = watchOf(choice);
        AlarmWatch known = watchOf(choice, 25);
        for (AlarmWatch *watch : {&unknown, &known}) {
            for (int i = 0; i < 3; ++i) {
                Reading reading = list2(start + i * 10s);
                reading.current = {Milliampere{23'750}, Milliampere{23'751}, Milliampere{-24'000}};
                watch->take(reading, {});
            }
        }
        QVERIFY(unknown.running().empty());
        const auto running = known.running();
        QCOMPARE(running.size(), std::size_t(2));
        QCOMPARE(running[0].phase, std::size_t(1));
        QCOMPARE(running[1].worst, 24'000);
        QCOMPARE(running[1].limit, 23'750);
    }
    void voltageIsWatchedPhaseByPhase()
    {
        AlarmWatch watch = watchOf(onlyVoltage());
        for (int i = 0; i < 3; ++i) {
            Reading reading = list2(start + i * 10s);
            reading.voltage = {Millivolt{207'000}, Millivolt{253'100 + i}, Millivolt{206'900 - i}};
            watch.take(reading, {});
        }
        const auto running = watch.running();
        QCOMPARE(running.size(), std::size_t(2));
        QVERIFY(running[0].kind == AlarmKind::VoltageLow && running[0].phase == 2);
        QCOMPARE(running[0].worst, 206'898);
        QCOMPARE(running[0].limit, 207'000);
        QVERIFY(running[1].kind == AlarmKind::VoltageHigh && running[1].phase == 1);
        QCOMPARE(running[1].worst, 253'102);
        QVERIFY(!running[0].isBetweenLines);
    }
    void aPhaseThatIsNotMeasuredIsNoAlarm_data()
    {
        QTest::addColumn<Network>("network");
        QTest::addColumn<int>("millivolt");
        QTest::newRow("three wires, zero for L1-L3") << Network::ThreeWire << 0;
        QTest::newRow("one phase, zeros for the others") << Network::OnePhase << 0;
        QTest::newRow("a zero from the first list on") << Network::FourWire << 0;
        QTest::newRow("in another scale") << Network::FourWire << 2'310;
    }
    void aPhaseThatIsNotMeasuredIsNoAlarm()
    {
        QFETCH(Network, network);
        QFETCH(int, millivolt);
        AlarmWatch watch = watchOf(onlyVoltage());
        for (int i = 0; i < 10; ++i) {
            Reading reading = list2(start + i * 10s, network);
            reading.voltage[1] = Millivolt{millivolt};
            reading.voltage[2].reset();
            watch.take(reading, {});
        }
        QVERIFY(watch.running().empty());
    }
    void aPhaseThatFailsIsAnAlarm()
    {
        AlarmWatch watch = watchOf(onlyVoltage());
        watch.take(list2(start), {});
        for (int i = 1; i < 4; ++i) {
            Reading reading = list2(start + i * 10s);
            reading.voltage[0] = Millivolt{0};
            watch.take(reading, {});
        }
        QCOMPARE(watch.running().size(), std::size_t(1));
        QCOMPARE(watch.running()[0].worst, 0);
    }
    void voltagesOfThreeWiresAreBetweenLines()
    {
        AlarmWatch watch = watchOf(onlyVoltage());
        for (int i = 0; i < 2; ++i) {
            Reading reading = list2(start + i * 10s, Network::ThreeWire);
            reading.voltage[0] = Millivolt{200'000};
            watch.take(reading, {});
        }
        QVERIFY(watch.running().at(0).isBetweenLines);
    }
    void anHourHeadsOverItsLimitWhenAllOfTheBandDoes()
    {
        AlarmChoice choice = nothingOn();
        choice.hourOn = true;
        choice.hourLimit = WattHour{5'000};
        AlarmWatch watch = watchOf(choice);
        const auto forecast = [](std::int64_t expected) {
            return HourForecast{WattHour{expected}, WattHour{expected - 500}, WattHour{expected + 500}};
        };
        ReceiveTime at = start;
        for (int i = 0; i < 20; ++i, at += 10s)
            watch.take(list2(at), forecast(5'500));
        QVERIFY(watch.running().empty());
        for (int i = 0; i < 6; ++i, at += 10s)
            watch.take(list2(at), forecast(5'600));
        QVERIFY(watch.running().empty()); // for less than a minute
        watch.take(list2(at), forecast(5'900));
        QCOMPARE(watch.running().size(), std::size_t(1));
        QCOMPARE(watch.running()[0].worst, 5'900);
        watch.takeNews();
        watch.take(list2(start + 50min - 10s), {});
        QCOMPARE(watch.running().size(), std::size_t(1));
        watch.take(list2(start + 50min), forecast(900)); // 14:00
        const AlarmNews news = watch.takeNews();
        QCOMPARE(news.ended.size(), std::size_t(1));
        QVERIFY(news.ended[0].isEndSeen);
    }
    void dataStopOnlyAfterTheyCame()
    {
        AlarmWatch watch = watchOf(onlyStopped());
        for (auto now = start; now < start + 1h; now += 10s)
            watch.pass(now);
        QVERIFY(watch.running().empty());
    }
    void dataThatStop()
    {
        AlarmWatch watch = watchOf(onlyStopped());
        watch.take(list2(start), {});
        for (auto now = start; now < start + 3min; now += 10s)
            watch.pass(now);
        QVERIFY(watch.running().empty());
        for (auto now = start + 3min; now <= start + 5min; now += 10s)
            watch.pass(now);
        const AlarmNews begun = watch.takeNews();
        QCOMPARE(begun.begun.size(), std::size_t(1));
        QVERIFY(begun.begun[0].from == start);
        watch.take(list2(start + 5min + 4s), {});
        const AlarmNews ended = watch.takeNews();
        QCOMPARE(ended.ended.size(), std::size_t(1));
        QCOMPARE(ended.ended[0].worst, 304);
        QVERIFY(ended.ended[0].isEndSeen);
    }
    void theComputersSleepIsNoSilence()
    {
        AlarmWatch watch = watchOf(onlyStopped());
        watch.take(list2(start), {});
        watch.pass(start + 5s);
        watch.pass(start + 8h);
        QVERIFY(watch.running().empty());
        for (auto now = start + 8h; now <= start + 8h + 3min; now += 10s)
            watch.pass(now);
        QCOMPARE(watch.running().size(), std::size_t(1));
        QVERIFY(watch.running()[0].from == start + 8h);
    }
    void aClockThatIsSetIsNoSilence()
    {
        AlarmWatch watch = watchOf(onlyStopped());
        watch.take(list2(start), {});
        watch.pass(start + 5s);
        watch.pass(start + 1h);
        watch.pass(start - 1h);
        watch.pass(start - 1h + 5s);
        QVERIFY(watch.running().empty());
    }
    void whatIsNotListenedToDoesNotStop()
    {
        AlarmWatch watch = watchOf(onlyStopped());
        watch.take(list2(start), {});
        watch.stop();
        for (auto now = start; now < start + 1h; now += 10s)
            watch.pass(now);
        QVERIFY(watch.running().empty());
    }
    void leavingTheMeterEndsWhatRuns()
    {
        AlarmWatch watch = watchOf(importOver(5'000));
        takePowers(watch, start, {6'000, 6'000});
        watch.stop();
        const AlarmNews news = watch.takeNews();
        QCOMPARE(news.ended.size(), std::size_t(1));
        QVERIFY(!news.ended[0].isEndSeen);
    }
    void quietHours_data()
    {
        QTest::addColumn<int>("fromHour");
        QTest::addColumn<int>("toHour");
        QTest::addColumn<ReceiveTime>("at");
        QTest::addColumn<bool>("quiet");
        const ReceiveTime winter = sys_days{2025y / November / 24}; // 01:00 in Norway
        QTest::newRow("at the begin") << 22 << 7 << winter + 21h << true;
        QTest::newRow("a second before") << 22 << 7 << winter + 21h - 1s << false;
        QTest::newRow("after midnight") << 22 << 7 << winter << true;
        QTest::newRow("just before the end") << 22 << 7 << winter + 6h - 1ms << true;
        QTest::newRow("at the end") << 22 << 7 << winter + 6h << false;
        QTest::newRow("within a day") << 12 << 14 << winter + 12h << true;
        QTest::newRow("not within a day") << 12 << 14 << winter + 13h << false;
        QTest::newRow("the whole day") << 8 << 8 << winter + 3h << true;
        const ReceiveTime spring = sys_days{2025y / March / 30}; // 02:00 becomes 03:00 at 01:00 UTC
        QTest::newRow("summer time begins: before") << 2 << 4 << spring + 59min << false;
        QTest::newRow("summer time begins: at once past two") << 2 << 4 << spring + 1h << true;
        QTest::newRow("summer time begins: an hour later") << 2 << 4 << spring + 2h << false;
        const ReceiveTime autumn = sys_days{2025y / October / 26}; // 03:00 becomes 02:00 at 01:00 UTC
        QTest::newRow("summer time ends: the first time") << 2 << 3 << autumn + 30min << true;
        QTest::newRow("summer time ends: the second time") << 2 << 3 << autumn + 90min << true;
        QTest::newRow("summer time ends: after it") << 2 << 3 << autumn + 2h << false;
    }
    void quietHours()
    {
        QFETCH(int, fromHour);
        QFETCH(int, toHour);
        QFETCH(ReceiveTime, at);
        QFETCH(bool, quiet);
        QCOMPARE(isQuiet({true, hours{fromHour}, hours{toHour}}, at), quiet);
        QVERIFY(!isQuiet({false, hours{fromHour}, hours{toHour}}, at));
    }
    void aSimulatedDayOfAnyMeterIsCalm()
    {
        for (const MeterModel model : {MeterModel::Aidon, MeterModel::Kaifa, MeterModel::Kamstrup}) {
            for (const Network network : {Network::OnePhase, Network::ThreeWire, Network::FourWire}) {
                MeterSetup setup;
                setup.model = model;
                setup.network = network;
                AlarmChoice choice;
                choice.voltageOn = true;
                AlarmWatch watch = watchOf(choice, 100);
                for (const Reading &reading : test::simulatedLists(setup, start, start + 24h)) {
                    watch.take(reading, {});
                    watch.pass(reading.receivedAt);
                }
                QVERIFY(watch.takeNews().begun.empty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_Alarms)
#include "tst_alarms.moc"
