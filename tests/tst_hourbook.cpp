// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/readingtable.h"
#include "core/codec/streamdecoder.h"
#include "core/hours/hourbook.h"
#include "tests/support/captures.h"
#include "tests/support/codecnames.h"
#include "tests/support/hourlylists.h"

#include <QTest>

using namespace hanscope;
using namespace std::chrono;
using test::ten;

namespace
{

Reading power(ReceiveTime at, int importWatts)
{
    Reading reading;
    reading.receivedAt = at;
    reading.kind = ListKind::List1;
    reading.importPower = Watt{importWatts};
    return reading;
}

Reading powerOf(ReceiveTime at, int importWatts, int exportWatts,
                std::string_view meterId = "7359992895913195")
{
    Reading reading = power(at, importWatts);
    reading.kind = ListKind::List2;
    reading.exportPower = Watt{exportWatts};
    reading.meter.meterId = meterId;
    return reading;
}

/// The hourly list of a meter whose clock is `ahead` of UTC, for the hour that ended at `hourEnd`.
Reading hourly(HourStart hourEnd, hours ahead, int counterWh, seconds clockSeconds = seconds{0})
{
    Reading reading = powerOf(hourEnd + seconds{12}, 1000, 0);
    reading.kind = ListKind::List3;
    reading.clock = test::clockShowing(hourEnd + clockSeconds, ahead);
    reading.importedEnergy = WattHour{counterWh};
    reading.exportedEnergy = WattHour{0};
    return reading;
}

/// Lists every `every` from `from` up to and including `to`.
void hear(HourBook &book, ReceiveTime from, ReceiveTime to, int watts,
          milliseconds every = milliseconds{2500})
{
    for (ReceiveTime at = from; at <= to; at += every)
        book.add(power(at, watts));
}

std::optional<HourEnergy> hourAt(const HourBook &book, HourStart start)
{
    for (const HourEnergy &hour : book.since(start - days{3}).hours) {
        if (hour.start == start)
            return hour;
    }
    return std::nullopt;
}

} // namespace

class tst_HourBook : public QObject
{
    Q_OBJECT

private slots:
    void emptyBookKnowsNothing()
    {
        const HourBook book;
        QCOMPARE(book.since(ten), HoursToday{});
        QVERIFY(!book.forecast());
    }

    void livePowerAddsUpToAWholeHour_data()
    {
        QTest::addColumn<int>("intervalMs");
        QTest::newRow("Aidon") << 2500;
        QTest::newRow("Kaifa") << 2000;
        QTest::newRow("Kamstrup") << 10000;
    }
    void livePowerAddsUpToAWholeHour()
    {
        QFETCH(int, intervalMs);
        HourBook book;
        hear(book, ten, ten + minutes{90}, 1500, milliseconds{intervalMs});
        const HoursToday today = book.since(ten);
        const HourEnergy first{ten, WattHour{1500}, WattHour{0}, HourQuality::Estimate, seconds{3600}};
        const HourEnergy running{ten + hours{1}, WattHour{750}, WattHour{0}, HourQuality::Estimate,
                                 seconds{1800}};
        QCOMPARE(today.hours, std::vector{first});
        QCOMPARE(today.runningHour, std::optional{running});
    }
    void changingPowerIsIntegratedStepByStep()
    {
        HourBook book;
        hear(book, ten, ten + minutes{20}, 3000);
        hear(book, ten + minutes{20}, ten + hours{1}, 600);
        QCOMPARE(hourAt(book, ten)->imported, WattHour{1400});
    }
    void startInMidHourIsPartial()
    {
        HourBook book;
        hear(book, ten + minutes{45}, ten + hours{1}, 2000);
        const HourEnergy expected{ten, WattHour{500}, WattHour{0}, HourQuality::Partial, seconds{900}};
        QCOMPARE(hourAt(book, ten), std::optional{expected});
        HourBook fresh;
        hear(fresh, ten + minutes{30}, ten + minutes{40}, 2000);
        QCOMPARE(fresh.since(ten).runningHour->quality, HourQuality::Partial);
    }
    void aGapIsNotCounted()
    {
        HourBook book;
        hear(book, ten, ten + minutes{10}, 6000);
        hear(book, ten + minutes{40}, ten + hours{1}, 6000);
        const HourEnergy expected{ten, WattHour{3000}, WattHour{0}, HourQuality::Partial, seconds{1800}};
        QCOMPARE(hourAt(book, ten), std::optional{expected});
    }
    void missedLists_data()
    {
        QTest::addColumn<int>("intervalMs");
        QTest::addColumn<int>("missed");
        QTest::addColumn<bool>("counted");
        QTest::newRow("Kaifa misses two") << 2000 << 2 << true;
        QTest::newRow("Kaifa misses three") << 2000 << 3 << false;
        QTest::newRow("Kamstrup misses two") << 10000 << 2 << true;
        QTest::newRow("Kamstrup misses three") << 10000 << 3 << false;
    }
    void missedLists()
    {
        QFETCH(int, intervalMs);
        QFETCH(int, missed);
        QFETCH(bool, counted);
        const milliseconds interval{intervalMs};
        HourBook book;
        hear(book, ten, ten + minutes{10}, 1000, interval);
        const milliseconds hole = interval * (missed + 1);
        book.add(power(ten + minutes{10} + hole, 1000));
        const milliseconds heard = minutes{10} + (counted ? hole : milliseconds{0});
        QCOMPARE(book.since(ten).runningHour->covered, floor<seconds>(heard));
    }
    void hoursBeforeTheDayAreLeftOut()
    {
        HourBook book;
        hear(book, ten, ten + minutes{130}, 1000);
        const HoursToday today = book.since(ten + hours{1});
        QCOMPARE(today.hours.size(), std::size_t{1});
        QCOMPARE(today.hours.front().start, ten + hours{1});
        QVERIFY(!book.since(ten + hours{5}).runningHour);
    }

    void exportStandsBetweenLists2()
    {
        // A plusskunde with Aidon: list 1 says nothing of export, three of four lists are list 1.
        HourBook book;
        ReceiveTime at = ten;
        for (int i = 0; at <= ten + hours{1}; ++i, at += milliseconds{2500})
            book.add(i % 4 == 0 ? powerOf(at, 0, 2400) : power(at, 0));
        const HourEnergy expected{ten, WattHour{0}, WattHour{2400}, HourQuality::Estimate, seconds{3600}};
        QCOMPARE(hourAt(book, ten), std::optional{expected});
    }
    void importEndsExport()
    {
        HourBook book;
        book.add(powerOf(ten, 0, 3600));
        book.add(power(ten + seconds{10}, 720));
        book.add(power(ten + seconds{20}, 0));
        book.add(power(ten + seconds{30}, 0));
        QCOMPARE(book.since(ten).runningHour->exported, WattHour{10});
        QCOMPARE(book.since(ten).runningHour->imported, WattHour{2});
    }

    void twoHourlyListsProveTheHourBetween_data()
    {
        QTest::addColumn<int>("hoursAhead");
        QTest::addColumn<int>("clockSeconds");
        QTest::newRow("winter time all year") << 1 << 0;
        QTest::newRow("local time in summer") << 2 << 10;
        QTest::newRow("UTC") << 0 << 5;
        QTest::newRow("clock of a wrong day") << -30 << 55;
    }
    void twoHourlyListsProveTheHourBetween()
    {
        QFETCH(int, hoursAhead);
        QFETCH(int, clockSeconds);
        HourBook book;
        book.add(hourly(ten, hours{hoursAhead}, 1'000'000, seconds{clockSeconds}));
        hear(book, ten + seconds{15}, ten + hours{1}, 1000);
        QCOMPARE(hourAt(book, ten)->quality, HourQuality::Estimate);
        book.add(hourly(ten + hours{1}, hours{hoursAhead}, 1'001'234, seconds{clockSeconds}));
        QCOMPARE(hourAt(book, ten)->imported, WattHour{1234});
        QCOMPARE(hourAt(book, ten)->quality, HourQuality::Metered);
        QVERIFY(!hourAt(book, ten - hours{1}));
    }
    void exportedEnergyIsMeteredToo()
    {
        HourBook book;
        Reading first = hourly(ten, hours{1}, 500);
        Reading second = hourly(ten + hours{1}, hours{1}, 600);
        first.exportedEnergy = WattHour{7000};
        second.exportedEnergy = WattHour{9500};
        book.add(first);
        book.add(second);
        QCOMPARE(hourAt(book, ten)->imported, WattHour{100});
        QCOMPARE(hourAt(book, ten)->exported, WattHour{2500});
        QCOMPARE(hourAt(book, ten)->quality, HourQuality::Metered);
    }
    void anHourKeepsWhatWasEstimated()
    {
        HourBook book;
        book.add(hourly(ten, hours{1}, 1000));
        hear(book, ten + seconds{15}, ten + hours{1}, 1000);
        book.add(hourly(ten + hours{1}, hours{1}, 2010));
        QCOMPARE(hourAt(book, ten)->imported, WattHour{1010});
        QCOMPARE(hourAt(book, ten)->estimate, WattHour{997}); // heard from the twelfth second on
    }
    void aRepeatedListIsSplitWhenTheNextOneComes()
    {
        // As in aidon-norway-3p-list3-repeated: the list of 11:00 comes at 12:00 again, old clock, old
        // counters.
        HourBook book;
        book.add(hourly(ten, hours{1}, 1000));
        hear(book, ten + seconds{15}, ten + hours{1}, 2000);
        book.add(hourly(ten + hours{1}, hours{1}, 3000));
        hear(book, ten + hours{1} + seconds{15}, ten + hours{2}, 1000);
        Reading repeated = hourly(ten + hours{1}, hours{1}, 3000);
        repeated.receivedAt += hours{1};
        book.add(repeated);
        QCOMPARE(hourAt(book, ten)->imported, WattHour{2000});
        QCOMPARE(hourAt(book, ten + hours{1})->quality, HourQuality::Estimate);

        hear(book, ten + hours{2} + seconds{15}, ten + hours{3}, 3000);
        book.add(hourly(ten + hours{3}, hours{1}, 7000));
        const HourEnergy second = *hourAt(book, ten + hours{1});
        const HourEnergy third = *hourAt(book, ten + hours{2});
        QCOMPARE(second.imported + third.imported, WattHour{4000});
        QVERIFY(std::abs(second.imported.count - 1000) < 10);
        QCOMPARE(second.quality, HourQuality::Reconstructed);
        QCOMPARE(third.reason, HourReason::RepeatedList);
    }
    void theRulesOfTheHouseHoldBackWhatCannotBe()
    {
        HourBook book;
        book.setRules(rulesFor(25, Network::OnePhase));
        book.add(hourly(ten, hours{1}, 1000));
        book.add(hourly(ten + hours{1}, hours{1}, 11'000));
        QCOMPARE(hourAt(book, ten)->quality, HourQuality::Suspicious);
        book.setRules({});
        QCOMPARE(hourAt(book, ten)->quality, HourQuality::Metered);
    }
    void aBookIsGoneOnWithWhereItWasLeft()
    {
        const std::vector lists{test::hourlyList(ten - hours{2}, 500), test::hourlyList(ten - hours{1}, 700)};
        const std::vector live{test::liveHour(ten - hours{2}, 198), test::liveHour(ten - hours{1}, 300),
                               test::liveHour(ten, 40, 0, minutes{6})};
        HourBook book;
        book.restore(std::string_view("7359992895913195"), lists, live);
        QCOMPARE(hourAt(book, ten - hours{2})->imported, WattHour{200});
        QVERIFY(!book.since(ten - days{1}).runningHour);

        hear(book, ten + minutes{10}, ten + minutes{40}, 1000);
        QCOMPARE(book.since(ten).runningHour->imported, WattHour{540});
        QCOMPARE(book.since(ten).runningHour->covered, seconds{minutes{36}});
        Reading next = hourly(ten + hours{1}, hours{1}, 2000);
        book.add(next);
        QCOMPARE(hourAt(book, ten - hours{1})->imported + hourAt(book, ten)->imported, WattHour{1300});

        next.meter.meterId = std::string_view("6970631402055385");
        book.add(next);
        QVERIFY(book.since(ten - days{1}).hours.empty());
    }
    void oneListFromBeforeIsKept()
    {
        // Five days of silence: what went through the meter meanwhile is known to the watt-hour.
        HourBook book;
        book.add(hourly(ten, hours{1}, 1000));
        book.add(hourly(ten + days{5}, hours{1}, 121'000));
        std::int64_t sum = 0;
        for (const HourEnergy &hour : book.since(ten).hours)
            sum += hour.imported.count;
        QCOMPARE(sum, std::int64_t{120'000});
    }
    void anotherMeterStartsAnew()
    {
        HourBook book;
        book.add(hourly(ten, hours{1}, 1000));
        book.add(hourly(ten + hours{1}, hours{1}, 2000));
        QVERIFY(hourAt(book, ten));
        Reading other = hourly(ten + hours{2}, hours{1}, 2500);
        other.meter.meterId = std::string_view("6970631402055385");
        book.add(other);
        QVERIFY(book.since(ten).hours.empty());
        QCOMPARE(book.since(ten).runningHour->imported, WattHour{0});
    }
    void ourClockSetBackForgetsTheFuture()
    {
        HourBook book;
        hear(book, ten, ten + hours{3}, 1000);
        hear(book, ten + minutes{30}, ten + minutes{59}, 1000);
        QVERIFY(book.since(ten).hours.empty());
        QCOMPARE(book.since(ten).runningHour->imported, WattHour{483});
        QCOMPARE(book.since(ten).runningHour->quality, HourQuality::Partial);
    }
    void noSecondCountsTwice()
    {
        HourBook book;
        hear(book, ten, ten + minutes{30}, 1000);
        book.add(power(ten + minutes{30} - seconds{5}, 1000));
        hear(book, ten + minutes{30} - seconds{4}, ten + hours{1}, 1000, seconds{2});
        QCOMPARE(hourAt(book, ten)->covered, seconds{3600});
    }
    void memoryIsBounded()
    {
        HourBook book;
        hear(book, ten, ten + days{10}, 1000, seconds{10});
        QCOMPARE(book.since(ten).hours.size(), std::size_t{72});
    }
    void livePowerOfARealDayAgreesWithItsCounters()
    {
        const test::Captures captures;
        HANSCOPE_NEED_CAPTURES(captures);
        // Twelve hours and a half of a Kaifa in summer time, without a gap; the stamp is in each header.
        const QByteArray log = captures.lines(QStringLiteral("kaifa-norway-log-20170915.bin")).value(0);
        HourBook metered;
        HourBook live;
        const auto decoder = std::make_unique<StreamDecoder>();
        decodeAll(*decoder, bytesOf(log), [&](const Message &message) {
            const auto stamp = localTime(*message.list.pushTime);
            const sys_seconds sentAt{stamp->time_since_epoch() - hours{2}};
            Reading reading = toReading(message.list, sentAt);
            metered.add(reading);
            reading.clock.reset();
            live.add(reading);
        });
        const HourStart first = sys_days{2017y / September / 15} + hours{3};
        for (HourStart start = first; start < first + hours{12}; start += hours{1}) {
            QCOMPARE(hourAt(metered, start)->quality, HourQuality::Metered);
            QCOMPARE(hourAt(live, start)->quality, HourQuality::Estimate);
            const auto off = (hourAt(metered, start)->imported - hourAt(live, start)->imported).count;
            QVERIFY2(off > -12 && off < 12, qPrintable(QString::number(off)));
        }
    }
    void forecastGoesOnAsItWas()
    {
        HourBook book;
        hear(book, ten, ten + minutes{30}, 2000);
        const auto forecast = book.forecast();
        QVERIFY(forecast);
        QCOMPARE(forecast->expected, WattHour{2000});
        QVERIFY(forecast->low < forecast->expected);
        QVERIFY(forecast->high > forecast->expected);
    }
};

QTEST_GUILESS_MAIN(tst_HourBook)
#include "tst_hourbook.moc"
