// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plausibility/counterbalance.h"

#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr ReceiveTime start = sys_days{2025y / June / 11} + hours{10};

/// A house whose power and counter the test says, one list every ten seconds.
struct House {
    CounterBalance balance;
    ReceiveTime now = start;
    double wattHours = 1'000'000;

    void hear(int watts, int lists = 1)
    {
        for (; lists > 0; --lists)
            tell(watts, false);
    }
    void hourly(int watts) { tell(watts, true); }
    void hourOf(int watts)
    {
        hear(watts, 359);
        hourly(watts);
    }
    void unheard(int watts, seconds length)
    {
        now += length;
        wattHours += watts * static_cast<double>(length.count()) / 3600;
    }

private:
    void tell(int watts, bool withCounter)
    {
        unheard(watts, seconds{10});
        Reading reading;
        reading.receivedAt = now;
        reading.importPower = Watt{watts};
        if (withCounter)
            reading.importedEnergy = WattHour{std::llround(wattHours / 10) * 10};
        balance.add(reading);
    }
};

} // namespace

class tst_CounterBalance : public QObject
{
    Q_OBJECT

private slots:
    void needsTwoHoursAfterTheFirstCounter()
    {
        House house;
        house.hourOf(2000);
        QVERIFY(!house.balance.ratio());
        house.hourOf(2000);
        QVERIFY(!house.balance.ratio());
        house.hourOf(1500);
        QVERIFY(std::abs(house.balance.ratio().value() - 1) < 0.02);
        QCOMPARE(house.balance.counted().count, 1500);
        QCOMPARE(house.balance.addedUp().count, 1501); // the last list of an hour still had 2000 W
    }
    void waitsUntilTheStepsOfTheCounterDoNotMatter()
    {
        House house;
        for (int hour = 0; hour < 5; ++hour)
            house.hourOf(30);
        QVERIFY(!house.balance.ratio()); // 100 Wh take four hours
        for (int hour = 0; hour < 4; ++hour)
            house.hourOf(30);
        QVERIFY(house.balance.ratio());
    }
    void whatWasUsedUnheardDoesNotCount()
    {
        // Asleep for half of each hour, with all of the load in it: the counter rises by eleven times as
        // much.
        House house;
        for (int hour = 0; hour < 8; ++hour) {
            house.hear(1000, 180);
            house.unheard(10'000, minutes{30});
            house.hourly(1000);
        }
        QVERIFY(!house.balance.ratio());
    }
    void aListSentTwiceIsMadeUpForByTheNext()
    {
        House house;
        house.hourOf(2000);
        house.hourOf(2000);
        Reading repeated;
        repeated.receivedAt = house.now + seconds{10};
        repeated.importPower = Watt{2000};
        repeated.importedEnergy = WattHour{std::llround(house.wattHours)};
        house.hear(2000, 359);
        repeated.receivedAt = house.now + seconds{5};
        house.balance.add(repeated);
        house.hourOf(2000);
        QVERIFY(std::abs(house.balance.ratio().value() - 1) < 0.02);
    }
    void aClockSetBackSpoilsTheHour()
    {
        House house;
        for (int hour = 0; hour < 4; ++hour) {
            house.hear(2000, 180);
            house.now -= minutes{20};
            house.hear(2000, 179);
            house.hourly(2000);
        }
        QVERIFY(!house.balance.ratio());
    }
    void aCounterThatFallsBeginsAnew()
    {
        House house;
        house.hourOf(2000);
        house.wattHours = 500;
        house.hourOf(2000);
        house.hourOf(2000);
        QVERIFY(!house.balance.ratio());
        house.hourOf(2000);
        QVERIFY(house.balance.ratio());
    }
    void aCounterInEveryListIsNotComparedEveryTenSeconds()
    {
        House house;
        for (int list = 0; list < 100; ++list)
            house.hourly(9000); // 25 Wh each: in whole tens, twenty or thirty
        QVERIFY(!house.balance.ratio());
        for (int list = 0; list < 200; ++list)
            house.hourly(9000);
        QVERIFY(std::abs(house.balance.ratio().value() - 1) < 0.02);
    }
    void hoursThatDisagreeSayNothing()
    {
        House house;
        house.hourOf(2000);
        house.hourOf(2000);
        house.wattHours += 18'000;
        house.hourOf(2000);
        QVERIFY(!house.balance.ratio());
    }
};

QTEST_GUILESS_MAIN(tst_CounterBalance)

#include "tst_counterbalance.moc"
