// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/heatcells.h"
#include "core/model/norwegiantime.h"
#include "ui/heatmap.h"

#include <QSignalSpy>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr HourStart later = sys_days{2026y / July / 1}; // all is over

local_days dayOf(int month, int day)
{
    return local_days{2025y / month / day};
}

HourStart hourAt(local_days day, int hoursFromMidnight)
{
    return floor<hours>(norwegianMidnight(day)) + hours{hoursFromMidnight};
}

HourEnergy hourOf(HourStart start, int importedWh, int exportedWh = 0,
                  HourQuality quality = HourQuality::Metered)
{
    return {start, WattHour{importedWh}, WattHour{exportedWh}, quality, 3600s};
}

EnergyPeriod periodOf(Period period, local_days begin, const std::vector<HourEnergy> &hours,
                      HourStart running = later)
{
    EnergyPeriod result;
    result.period = period;
    result.begin = begin;
    result.end = periodBegin(period, begin, 1);
    result.heat = heatCells(period, begin, hours, running);
    return result;
}

/// Of the first of January 2025.
int cellOf(local_days day, int wallHour)
{
    return static_cast<int>((day - dayOf(1, 1)).count()) * 24 + wallHour;
}

} // namespace

class tst_HeatMap : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<HeatMap> m_map;

private slots:
    void init()
    {
        m_map = std::make_unique<HeatMap>();
        m_map->setLocale(QLocale(QLocale::English));
        m_map->resize(900, 400);
    }
    void cleanup() { m_map.reset(); }

    void aDayHasNone() { QVERIFY(heatCells(Period::Day, dayOf(6, 1), {}, later).empty()); }
    void aMonthIsTheMeanOfItsWeekdays()
    {
        // Mondays in June 2025: 2, 9, 16, 23, 30.
        const std::vector known{hourOf(hourAt(dayOf(6, 2), 7), 1000),
                                hourOf(hourAt(dayOf(6, 9), 7), 2000, 500),
                                hourOf(hourAt(dayOf(6, 16), 7), 300, 0, HourQuality::Reconstructed)};
        const auto cells = heatCells(Period::Month, dayOf(6, 1), known, later);
        QCOMPARE(cells.size(), std::size_t{7 * 24});
        QCOMPARE(cells[7], (HeatCell{5, 3, 1, HourQuality::Reconstructed, WattHour{933}}));
        QCOMPARE(cells[24 + 7], HeatCell{4});
    }
    void onlyHoursKnownForThemselvesHaveAColour_data()
    {
        QTest::addColumn<HourQuality>("quality");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("metered") << HourQuality::Metered << true;
        QTest::newRow("reconstructed") << HourQuality::Reconstructed << true;
        QTest::newRow("estimate") << HourQuality::Estimate << true;
        QTest::newRow("partial") << HourQuality::Partial << false;
        QTest::newRow("an even share") << HourQuality::Unknown << false;
        QTest::newRow("held back") << HourQuality::Suspicious << false;
        QTest::newRow("left out") << HourQuality::Excluded << false;
    }
    void onlyHoursKnownForThemselvesHaveAColour()
    {
        QFETCH(HourQuality, quality);
        QFETCH(bool, isKnown);
        const std::vector known{hourOf(hourAt(dayOf(6, 2), 7), 146'000, 0, quality)};
        const HeatCell cell
            = heatCells(Period::Year, dayOf(1, 1), known, later)[std::size_t(cellOf(dayOf(6, 2), 7))];
        QCOMPARE(cell.isKnown(), isKnown);
        QCOMPARE(cell.net, WattHour{isKnown ? 146'000 : 0});
        QCOMPARE(cell.worst, quality);
    }
    void nightsOfSummerTime()
    {
        std::vector<HourEnergy> known;
        for (HourStart start = hourAt(dayOf(1, 1), 0); start < hourAt(dayOf(12, 31), 24); start += 1h)
            known.push_back(hourOf(start, 100));
        const auto cells = heatCells(Period::Year, dayOf(1, 1), known, later);
        QCOMPARE(cells.size(), std::size_t{365 * 24});
        const auto hoursIn
            = [&](int month, int day) { return cells[std::size_t(cellOf(dayOf(month, day), 2))].hours; };
        QCOMPARE(hoursIn(3, 29), 1);
        QCOMPARE(hoursIn(3, 30), 0);
        QCOMPARE(hoursIn(10, 26), 2);
        for (const HeatCell &cell : cells)
            QCOMPARE(cell.net, WattHour{cell.hours > 0 ? 100 : 0}); // of two hours the mean
    }
    void whatIsToComeIsNotUnknown()
    {
        const HourStart running = hourAt(dayOf(6, 11), 9);
        const auto cells = heatCells(Period::Year, dayOf(1, 1), {}, running);
        QCOMPARE(cells[std::size_t(cellOf(dayOf(6, 11), 8))].hours, 1);
        QCOMPARE(cells[std::size_t(cellOf(dayOf(6, 11), 9))].hours, 0);
    }
    void cellsSayWhatTheyAre()
    {
        const std::vector known{hourOf(hourAt(dayOf(3, 3), 5), 1230), hourOf(hourAt(dayOf(3, 4), 5), 0, 740)};
        m_map->showPeriod(periodOf(Period::Year, dayOf(1, 1), known));
        QCOMPARE(m_map->cellText(cellOf(dayOf(3, 3), 5)),
                 QStringLiteral("Monday, March 3, 2025, 05–06\n1.23 kWh from the grid"));
        QVERIFY(m_map->cellText(cellOf(dayOf(3, 4), 5)).endsWith(QStringLiteral("0.74 kWh to the grid")));
        QVERIFY(m_map->cellText(cellOf(dayOf(3, 5), 5)).endsWith(QStringLiteral("not known")));
        m_map->showPeriod(periodOf(Period::Year, dayOf(1, 1),
                                   {hourOf(hourAt(dayOf(3, 3), 5), 500, 0, HourQuality::Unknown),
                                    hourOf(hourAt(dayOf(3, 4), 5), 500, 0, HourQuality::Estimate)}));
        QVERIFY(m_map->cellText(cellOf(dayOf(3, 3), 5)).endsWith(QStringLiteral("not known\nno data")));
        QVERIFY(m_map->cellText(cellOf(dayOf(3, 4), 5)).endsWith(QStringLiteral("from the grid\nestimate")));
        QVERIFY(m_map->cellText(cellOf(dayOf(3, 30), 2)).endsWith(QStringLiteral("no such hour so far")));
        QVERIFY(m_map->cellText(-1).isEmpty());
        QVERIFY(m_map->cellText(365 * 24).isEmpty());
        m_map->showPeriod(periodOf(Period::Month, dayOf(3, 1), known));
        QVERIFY(m_map->cellText(5).startsWith(QStringLiteral("Monday, 05–06\n1.23 kWh from the grid")));
    }
    void aClickOnADateGoesIntoIt()
    {
        QSignalSpy chosen(m_map.get(), &HeatMap::dayChosen);
        const auto click = [&](int cell) {
            QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, m_map->cell(cell).center().toPoint());
        };
        m_map->showPeriod(periodOf(Period::Year, dayOf(1, 1), {}, hourAt(dayOf(9, 1), 0)));
        click(cellOf(dayOf(8, 20), 13));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<local_days>(), dayOf(8, 20));
        click(cellOf(dayOf(9, 2), 13)); // not yet here
        QCOMPARE(chosen.size(), 1);
    }
    void aClickOnAWeekdayGoesIntoItsLastDate_data()
    {
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("today");
        QTest::addColumn<int>("weekday"); // from Monday
        QTest::addColumn<int>("hour");
        QTest::addColumn<int>("day"); // 0: none
        QTest::newRow("a month that is over") << 6 << 31 << 1 << 6 << 24;
        QTest::newRow("its last day") << 6 << 31 << 0 << 23 << 30;
        QTest::newRow("its first day") << 6 << 2 << 6 << 5 << 1;
        QTest::newRow("a month that runs") << 6 << 18 << 1 << 6 << 17;
        QTest::newRow("not yet here") << 6 << 3 << 3 << 6 << 0;
        QTest::newRow("an hour that came twice") << 10 << 32 << 6 << 2 << 26;
        QTest::newRow("an hour that was left out") << 3 << 32 << 6 << 2 << 23;
    }
    void aClickOnAWeekdayGoesIntoItsLastDate()
    {
        QFETCH(int, month);
        QFETCH(int, today);
        QFETCH(int, weekday);
        QFETCH(int, hour);
        QFETCH(int, day);
        QSignalSpy chosen(m_map.get(), &HeatMap::dayChosen);
        const local_days first = dayOf(month, 1);
        m_map->showPeriod(periodOf(Period::Month, first, {}, hourAt(first + days{today - 1}, 0)));
        const int cell = weekday * 24 + hour;
        QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, m_map->cell(cell).center().toPoint());
        QCOMPARE(chosen.size(), day > 0 ? 1 : 0);
        if (day > 0)
            QCOMPARE(chosen.at(0).at(0).value<local_days>(), dayOf(month, day));
    }
    void aWeekdaySaysWhatAClickOpens()
    {
        const std::vector known{hourOf(hourAt(dayOf(6, 2), 7), 1000)};
        m_map->showPeriod(periodOf(Period::Month, dayOf(6, 1), known));
        QVERIFY(m_map->cellText(7).endsWith(QStringLiteral("a click opens Monday, June 30, 2025")));
        QSignalSpy chosen(m_map.get(), &HeatMap::dayChosen);
        QTest::keyClick(m_map.get(), Qt::Key_Down);
        QTest::keyClick(m_map.get(), Qt::Key_Return);
        QCOMPARE(chosen.at(0).at(0).value<local_days>(), dayOf(6, 30));
    }
    void keysReachACell()
    {
        QSignalSpy chosen(m_map.get(), &HeatMap::dayChosen);
        m_map->showPeriod(periodOf(Period::Year, dayOf(1, 1), {}));
        QTest::keyClick(m_map.get(), Qt::Key_Down); // the first
        QTest::keyClick(m_map.get(), Qt::Key_Right);
        QTest::keyClick(m_map.get(), Qt::Key_Right);
        QTest::keyClick(m_map.get(), Qt::Key_Down);
        QVERIFY(m_map->spokenValue().startsWith(QStringLiteral("Friday, January 3, 2025, 01 to 02")));
        QTest::keyClick(m_map.get(), Qt::Key_Return);
        QCOMPARE(chosen.at(0).at(0).value<local_days>(), dayOf(1, 3));
    }
    void unknownUsedAndGivenLookDifferent()
    {
        const std::vector known{hourOf(hourAt(dayOf(6, 2), 3), 1000),
                                hourOf(hourAt(dayOf(6, 2), 12), 0, 900)};
        m_map->showPeriod(periodOf(Period::Month, dayOf(6, 1), known));
        const QImage image = m_map->grab().toImage();
        const auto at
            = [&](int cell) { return image.copy(m_map->cell(cell).toAlignedRect().adjusted(3, 3, -3, -3)); };
        QVERIFY(at(3) != at(12));
        QVERIFY(at(3) != at(5));
        QCOMPARE(at(3).pixel(2, 2), at(3).pixel(9, 7)); // plain
        m_map->showPeriod(periodOf(Period::Month, dayOf(6, 1), {}));
        QVERIFY(m_map->grab().toImage().copy(m_map->cell(3).toAlignedRect()) != at(3));
    }
    void nothingToShowIsNoTrouble()
    {
        m_map->showPeriod({});
        QVERIFY(!m_map->grab().isNull());
        QTest::keyClick(m_map.get(), Qt::Key_Return);
        QTest::keyClick(m_map.get(), Qt::Key_Up);
        QTest::mouseClick(m_map.get(), Qt::LeftButton);
    }
};

QTEST_MAIN(tst_HeatMap)
#include "tst_heatmap.moc"
