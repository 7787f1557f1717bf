// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/hourfold.h"
#include "tests/support/simulatedlists.h"

#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr HourStart ten = sys_days{2025y / June / 11} + hours{10};

Reading list1(ReceiveTime at, int importWatts)
{
    Reading reading;
    reading.receivedAt = at;
    reading.kind = ListKind::List1;
    reading.importPower = Watt{importWatts};
    return reading;
}

Reading list2(ReceiveTime at, int importWatts, int exportWatts, std::int64_t decivolts)
{
    Reading reading = list1(at, importWatts);
    reading.kind = ListKind::List2;
    reading.exportPower = Watt{exportWatts};
    reading.voltage[0] = Millivolt{decivolts * 100};
    return reading;
}

/// Lists every 2.5 s from `from` up to and including `to`.
std::vector<Reading> steady(ReceiveTime from, ReceiveTime to, int watts)
{
    std::vector<Reading> readings;
    for (ReceiveTime at = from; at <= to; at += milliseconds{2500})
        readings.push_back(list1(at, watts));
    return readings;
}

} // namespace

class tst_HourFold : public QObject
{
    Q_OBJECT

private slots:
    void nothingHeardIsNothing()
    {
        const HourFold fold = foldHour({}, ten);
        QCOMPARE(fold.live, (LiveHour{ten, 0, 0, 0s}));
        QVERIFY(fold.minutes.empty());
        QVERIFY(!fold.hour.of(Channel::ImportPower));
    }
    void aSteadyHourIsCoveredWhole()
    {
        const HourFold fold = foldHour(steady(ten - 10s, ten + 1h + 10s, 1500), ten);
        QCOMPARE(fold.live.imported(), WattHour{1500});
        QCOMPARE(fold.live.covered, milliseconds{1h});
        QCOMPARE(fold.minutes.size(), std::size_t{60});
        for (std::size_t i = 0; i < 60; ++i) {
            QCOMPARE(fold.minutes[i].start, sys_seconds{ten + minutes{i}});
            QCOMPARE(fold.minutes[i].covered, milliseconds{1min});
            QCOMPARE(fold.minutes[i].of(Channel::ImportPower), (ChannelRange{1500, 1500, 1500}));
        }
    }
    void onlyTheHourItselfCounts()
    {
        auto readings = steady(ten - 1min, ten - 2500ms, 9000);
        const auto own = steady(ten, ten + 1h - 2500ms, 1000);
        const auto after = steady(ten + 1h, ten + 61min, 9000);
        readings.insert(readings.end(), own.begin(), own.end());
        readings.insert(readings.end(), after.begin(), after.end());
        const HourFold fold = foldHour(readings, ten);
        QCOMPARE(fold.live.imported(), WattHour{1000});
        QCOMPARE(fold.hour.of(Channel::ImportPower), (ChannelRange{1000, 1000, 1000}));
    }
    void powerStandsOverTheBorders()
    {
        // One list 1 s before the hour, one 1 s after it began.
        const HourFold fold = foldHour(std::vector{list1(ten - 1s, 3600), list1(ten + 1s, 0)}, ten);
        QCOMPARE(fold.live.covered, milliseconds{1s});
        QCOMPARE(fold.live.importedWattMs, std::int64_t{3'600'000});
        QCOMPARE(fold.minutes.size(), std::size_t{1});
        QCOMPARE(fold.minutes[0].of(Channel::ImportPower), (ChannelRange{0, 3600, 3600}));
    }
    void meanPowerIsWeightedByTime()
    {
        const std::vector readings{list1(ten, 1000), list1(ten + 6s, 4000), list1(ten + 10s, 0)};
        const HourFold fold = foldHour(readings, ten);
        QCOMPARE(fold.minutes[0].of(Channel::ImportPower), (ChannelRange{0, 2200, 4000}));
    }
    void aGapIsNotCovered()
    {
        auto readings = steady(ten, ten + 10min, 2000);
        const auto later = steady(ten + 30min, ten + 1h, 2000);
        readings.insert(readings.end(), later.begin(), later.end());
        const HourFold fold = foldHour(readings, ten);
        QCOMPARE(fold.live.covered, milliseconds{40min});
        QCOMPARE(fold.hour.covered, milliseconds{40min});
        QCOMPARE(fold.minutes.size(), std::size_t{41}); // the last list before the gap falls on the eleventh
        QCOMPARE(fold.minutes[10].covered, milliseconds{0});
        QCOMPARE(fold.minutes[11].start, sys_seconds{ten + 30min});
    }
    void channelsThatWereNotToldStayEmpty()
    {
        const std::vector readings{list2(ten, 0, 700, 2301), list1(ten + 5s, 0),
                                   list2(ten + 10s, 0, 500, 2305)};
        const HourFold fold = foldHour(readings, ten);
        QCOMPARE(fold.hour.of(Channel::VoltageL1), (ChannelRange{230'100, 230'300, 230'500}));
        QCOMPARE(fold.hour.of(Channel::ExportPower), (ChannelRange{500, 700, 700}));
        QVERIFY(!fold.hour.of(Channel::VoltageL2));
        QVERIFY(!fold.hour.of(Channel::CurrentL1));
        QVERIFY(!foldHour(std::vector{list1(ten, 5), list1(ten + 2s, 5)}, ten).hour.of(Channel::ExportPower));
    }
    void minutesAddUpToTheHour()
    {
        MeterSetup setup;
        setup.hasSolar = true;
        const auto readings = test::simulatedLists(setup, ten - 1min, ten + 61min);
        const HourFold fold = foldHour(readings, ten);
        milliseconds covered{};
        double wattMs = 0;
        for (const RollUp &minute : fold.minutes) {
            covered += minute.covered;
            wattMs += double(minute.of(Channel::ImportPower)->mean) * double(minute.covered.count());
        }
        QCOMPARE(covered, fold.live.covered);
        QCOMPARE(covered, milliseconds{1h});
        // Each minute's mean is a whole number of watts.
        QVERIFY(std::abs(wattMs - double(fold.live.importedWattMs)) <= 0.5 * double(covered.count()));
    }
};

QTEST_GUILESS_MAIN(tst_HourFold)
#include "tst_hourfold.moc"
