// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/energyperiods.h"

#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

/// Every hour of some days, each with `imported(hour)` Wh.
template <typename Imported>
std::vector<HourEnergy> hoursFrom(local_days first, local_days end, const Imported &imported)
{
    std::vector<HourEnergy> result;
    for (HourStart start = hoursOf(Period::Day, first).from; start < hoursOf(Period::Day, end).from;
         start += 1h)
        result.push_back({start, WattHour{imported(start)}, WattHour{1}, HourQuality::Metered, 3600s});
    return result;
}

constexpr auto thousand = [](HourStart) { return std::int64_t{1000}; };

constexpr HourStart later = sys_days{2026y / 7 / 1}; // all is over

local_days dayOf(int month, int day)
{
    return local_days{2025y / month / day};
}

} // namespace

class tst_EnergyPeriods : public QObject
{
    Q_OBJECT

private slots:
    void periodsFollowEachOther_data()
    {
        QTest::addColumn<Period>("period");
        QTest::addColumn<local_days>("begin");
        QTest::addColumn<local_days>("next");
        QTest::newRow("a day") << Period::Day << dayOf(2, 28) << dayOf(3, 1);
        QTest::newRow("a month") << Period::Month << dayOf(2, 1) << dayOf(3, 1);
        QTest::newRow("a year") << Period::Year << dayOf(1, 1) << local_days{2026y / 1 / 1};
    }
    void periodsFollowEachOther()
    {
        QFETCH(Period, period);
        QFETCH(local_days, begin);
        QFETCH(local_days, next);
        QCOMPARE(periodBegin(period, begin, 1), next);
        QCOMPARE(periodBegin(period, next, -1), begin);
        QCOMPARE(periodBegin(period, next - days{1}), begin);
    }
    void aDayHasItsHours_data()
    {
        QTest::addColumn<local_days>("day");
        QTest::addColumn<std::size_t>("bars");
        QTest::newRow("any day") << dayOf(6, 11) << std::size_t{24};
        QTest::newRow("spring") << dayOf(3, 30) << std::size_t{23};
        QTest::newRow("autumn") << dayOf(10, 26) << std::size_t{25};
    }
    void aDayHasItsHours()
    {
        QFETCH(local_days, day);
        QFETCH(std::size_t, bars);
        const auto hours = hoursFrom(day - days{1}, day + days{2}, thousand);
        const EnergyPeriod shown = energyPeriod(Period::Day, day, hours, later);
        QCOMPARE(shown.bars.size(), bars);
        for (const EnergySlot &slot : shown.bars) {
            QCOMPARE(slot.imported(), WattHour{1000});
            QCOMPARE(slot.importedBefore, WattHour{1000});
        }
        QCOMPARE(shown.sum->imported, WattHour{1000 * static_cast<int>(bars)});
        QCOMPARE(shown.sumBefore->imported, WattHour{24'000});
        QCOMPARE(shown.digest->meanImport, Watt{1000});
    }
    void hoursStandAtTheirPlace()
    {
        const auto span = hoursOf(Period::Day, dayOf(6, 11));
        const std::vector hours{HourEnergy{span.from - 22h, WattHour{7}, {}, HourQuality::Metered, {}},
                                HourEnergy{span.from + 5h, WattHour{55}, {}, HourQuality::Metered, {}}};
        const EnergyPeriod shown = energyPeriod(Period::Day, dayOf(6, 11), hours, later);
        QCOMPARE(shown.bars[5].hour->imported, WattHour{55});
        QVERIFY(!shown.bars[4].isKnown());
        QCOMPARE(shown.bars[2].importedBefore, WattHour{7});
        QVERIFY(!shown.bars[3].importedBefore);
    }
    void aMonthHasItsDays()
    {
        // February is shorter than both its neighbours.
        const auto hours = hoursFrom(dayOf(1, 1), dayOf(4, 1), thousand);
        const EnergyPeriod february = energyPeriod(Period::Month, dayOf(2, 1), hours, later);
        QCOMPARE(february.bars.size(), std::size_t{28});
        QCOMPARE(february.bars[27].importedBefore, WattHour{24'000});
        const EnergyPeriod march = energyPeriod(Period::Month, dayOf(3, 1), hours, later);
        QCOMPARE(march.bars.size(), std::size_t{31});
        QCOMPARE(march.bars[29].sum->imported, WattHour{23'000}); // the day of 23 hours
        QCOMPARE(march.bars[27].importedBefore, WattHour{24'000});
        QVERIFY(!march.bars[28].importedBefore);
        QCOMPARE(march.sum->imported, WattHour{1000 * (31 * 24 - 1)});
    }
    void aYearHasItsMonths()
    {
        const auto hours = hoursFrom(local_days{2024y / 2 / 1}, dayOf(3, 1), thousand);
        const EnergyPeriod year = energyPeriod(Period::Year, dayOf(1, 1), hours, later);
        QCOMPARE(year.bars.size(), std::size_t{12});
        QCOMPARE(year.bars[1].sum->imported, WattHour{28 * 24'000});
        QCOMPARE(year.bars[1].importedBefore, WattHour{29 * 24'000});
        QVERIFY(!year.bars[0].importedBefore);
        QVERIFY(!year.bars[2].isKnown());
        QCOMPARE(year.bars[11].day, dayOf(12, 1));
        QCOMPARE(year.sumBefore->imported, WattHour{335 * 24'000});
    }
    void aRunningPeriodCountsWhatIsOver()
    {
        const auto hours = hoursFrom(dayOf(3, 1), dayOf(4, 1), thousand);
        const HourStart running = hoursOf(Period::Day, dayOf(3, 30)).from + 9h; // of a day of 23 hours
        const std::span known(hours.data(), 29 * 24 + 9);
        const EnergyPeriod month = energyPeriod(Period::Month, dayOf(3, 1), known, running);
        QVERIFY(month.sum->isRunning);
        QCOMPARE(month.sum->hours, 29 * 24 + 9);
        QVERIFY(!mayHoldMore(*month.sum));
        QVERIFY(!month.bars[28].sum->isRunning);
        QVERIFY(month.bars[29].sum->isRunning);
        QCOMPARE(month.bars[29].sum->hours, 9);
        auto heard = std::vector(known.begin(), known.end());
        heard.push_back({running, WattHour{30}, {}, HourQuality::Partial, 100s});
        QVERIFY(energyPeriod(Period::Month, dayOf(3, 1), heard, running) == month); // it has not ended
        const EnergyPeriod gap = energyPeriod(Period::Month, dayOf(3, 1), known, running + 1h);
        QVERIFY(mayHoldMore(*gap.sum));
    }
    void estimatesAreJudgedByTheCounters()
    {
        auto hours = hoursFrom(dayOf(6, 1), dayOf(6, 2), thousand);
        QVERIFY(!energyPeriod(Period::Day, dayOf(6, 1), hours, later).estimateError);
        hours[3].estimate = WattHour{1020};
        hours[4].estimate = WattHour{980};
        QCOMPARE(energyPeriod(Period::Day, dayOf(6, 1), hours, later).estimateError, 0.02);
    }
    void nothingKnownIsSaid()
    {
        const EnergyPeriod empty = energyPeriod(Period::Month, dayOf(6, 1), {}, later);
        QCOMPARE(empty.bars.size(), std::size_t{30});
        QVERIFY(!empty.sum && !empty.sumBefore && !empty.digest);
    }
};

QTEST_GUILESS_MAIN(tst_EnergyPeriods)
#include "tst_energyperiods.moc"
