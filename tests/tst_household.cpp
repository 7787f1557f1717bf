// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/norwegiantime.h"
#include "core/simulator/chance.h"
#include "core/simulator/gridvalues.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hanscope;
using namespace std::chrono_literals;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

namespace
{

sys_seconds utc(int year, unsigned month, unsigned day, std::chrono::seconds inDay = 0s)
{
    return sys_days(std::chrono::year(year) / static_cast<int>(month) / static_cast<int>(day)) + inDay;
}

struct Span {
    int least = 0;
    int most = 0;
    double mean = 0;
};

Span wattsBetween(const Household &house, sys_seconds from, sys_seconds to)
{
    constexpr auto step = 7s; // no appliance cycles in step with it
    Span span{1'000'000, -1'000'000, 0};
    for (sys_seconds t = from; t < to; t += step) {
        const int watts = house.at(t).totalWatts();
        span.least = std::min(span.least, watts);
        span.most = std::max(span.most, watts);
        span.mean += watts;
    }
    span.mean *= static_cast<double>(step.count()) / static_cast<double>((to - from).count());
    return span;
}

} // namespace

class TestHousehold : public QObject
{
    Q_OBJECT

private slots:
    void knowsNorwegianTime_data()
    {
        QTest::addColumn<qint64>("utcSeconds");
        QTest::addColumn<int>("minutes");
        const auto row = [](const char *name, sys_seconds time, int minutes) {
            QTest::newRow(name) << qint64(time.time_since_epoch().count()) << minutes;
        };
        row("winter", utc(2024, 1, 1), 60);
        row("last second of winter time", utc(2024, 3, 31, 1h - 1s), 60);
        row("first second of summer time", utc(2024, 3, 31, 1h), 120);
        row("last second of summer time", utc(2024, 10, 27, 1h - 1s), 120);
        row("first second of winter time", utc(2024, 10, 27, 1h), 60);
        row("March ends on a Sunday", utc(2019, 3, 31, 1h), 120);
        row("new year's eve in UTC", utc(2025, 12, 31, 23h + 59min), 60);
    }
    void knowsNorwegianTime()
    {
        QFETCH(qint64, utcSeconds);
        QFETCH(int, minutes);
        QCOMPARE(int(norwegianUtcOffset(sys_seconds(std::chrono::seconds(utcSeconds))).count()), minutes);
    }

    void isAFunctionOfTime()
    {
        const Household one(Network::FourWire, true, 7);
        const Household other(Network::FourWire, true, 7);
        for (sys_seconds t = utc(2026, 2, 3); t < utc(2026, 2, 4); t += 61s)
            (void)one.at(t); // having been asked before must not matter
        for (sys_seconds t = utc(2026, 2, 4); t > utc(2026, 2, 3); t -= 97s)
            QVERIFY(one.at(t) == other.at(t));
    }

    void differsBySeed()
    {
        const Household one(Network::FourWire, false, 1);
        const Household other(Network::FourWire, false, 2);
        int differ = 0;
        for (sys_seconds t = utc(2026, 2, 3); t < utc(2026, 2, 4); t += 60s)
            differ += one.at(t) == other.at(t) ? 0 : 1;
        QVERIFY(differ > 1000);
    }

    void networkOnlySplitsTheLoad()
    {
        const Household onePhase(Network::OnePhase, true, 3);
        const Household fourWire(Network::FourWire, true, 3);
        for (sys_seconds t = utc(2026, 2, 3); t < utc(2026, 2, 4); t += 60s) {
            QCOMPARE(onePhase.at(t).totalWatts(), fourWire.at(t).totalWatts());
            QCOMPARE(onePhase.at(t).watts[1], 0);
        }
    }

    void looksLikeAHouse_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1u, 2u, 3u, 42u})
            QTest::addRow("seed %u", seed) << seed;
    }
    void looksLikeAHouse()
    {
        QFETCH(quint32, seed);
        const Household house(Network::FourWire, false, seed);
        // Six winter days: some peak, none beyond a 63 A fuse, the base load shows at night.
        int highest = 0;
        for (int day = 0; day < 6; ++day) {
            const sys_seconds midnight = utc(2026, 1, 10) + day * 24h - 1h;
            const Span whole = wattsBetween(house, midnight, midnight + 24h);
            const Span smallHours = wattsBetween(house, midnight + 4h, midnight + 5h);
            QVERIFY2(whole.least >= 100 && whole.least <= 250, qPrintable(QString::number(whole.least)));
            QVERIFY2(whole.most >= 5500 && whole.most <= 13000, qPrintable(QString::number(whole.most)));
            QVERIFY2(whole.mean > 1000 && whole.mean < 3500, qPrintable(QString::number(whole.mean)));
            QVERIFY2(smallHours.mean < 1500, qPrintable(QString::number(smallHours.mean)));
            highest = std::max(highest, whole.most);
        }
        QVERIFY2(highest >= 7000, qPrintable(QString::number(highest)));
    }

    void chargesTheCarAtNight()
    {
        const Household house(Network::FourWire, false, 1);
        int nights = 0;
        for (int day = 0; day < 20; ++day) {
            const sys_seconds midnight = utc(2026, 1, 10) + day * 24h - 1h;
            nights += wattsBetween(house, midnight + 30min, midnight + 2h).least > 3600 ? 1 : 0;
        }
        QVERIFY2(nights >= 14 && nights <= 20, qPrintable(QString::number(nights)));
    }

    void exportsAtNoon_data()
    {
        QTest::addColumn<int>("month");
        for (const int month : {1, 4, 7, 11})
            QTest::addRow("month %d", month) << month;
    }
    void exportsAtNoon()
    {
        QFETCH(int, month);
        const Household house(Network::FourWire, true, 1);
        for (unsigned day = 10; day < 15; ++day) {
            const sys_seconds noon = utc(2026, static_cast<unsigned>(month), day, 10h + 30min);
            const Span midday = wattsBetween(house, noon, noon + 2h);
            QVERIFY2(midday.mean < -800 && midday.mean > -3300, qPrintable(QString::number(midday.mean)));
            const sys_seconds evening = utc(2026, static_cast<unsigned>(month), day, 21h);
            QVERIFY(wattsBetween(house, evening, evening + 1h).least > 0);
        }
    }

    void gridIsPlausible_data()
    {
        QTest::addColumn<int>("network");
        QTest::newRow("1-phase") << int(Network::OnePhase);
        QTest::newRow("3-wire") << int(Network::ThreeWire);
        QTest::newRow("4-wire") << int(Network::FourWire);
    }
    void gridIsPlausible()
    {
        QFETCH(int, network);
        const auto net = static_cast<Network>(network);
        const std::size_t lines = net == Network::OnePhase ? 1 : 3;
        const Household house(net, true, 5);
        const Chance chance(5);
        for (sys_seconds t = utc(2026, 1, 10); t < utc(2026, 1, 12); t += 31s) {
            const HouseLoad load = house.at(t);
            const GridValues grid = gridValues(net, load, t, chance);
            double apparent = 0;
            for (std::size_t line = 0; line < lines; ++line) {
                QVERIFY(grid.volts[line] > 207 && grid.volts[line] < 253);
                QVERIFY(std::abs(grid.amperes[line]) < 63);
                apparent += grid.volts[line] * std::abs(grid.amperes[line]);
            }
            const double total = std::hypot(load.totalWatts(), load.totalVars());
            if (net == Network::ThreeWire)
                apparent /= std::sqrt(3.0) / 1.16; // conductors share loads unevenly
            QVERIFY2(total <= apparent * 1.001 + 1, qPrintable(QString("%1 %2").arg(total).arg(apparent)));
        }
    }

    void voltageSags()
    {
        const Chance chance(1);
        const sys_seconds t = utc(2026, 1, 10);
        HouseLoad heavy;
        heavy.watts = {6000, 0, 0};
        const GridValues idle = gridValues(Network::FourWire, {}, t, chance);
        const GridValues loaded = gridValues(Network::FourWire, heavy, t, chance);
        QVERIFY(idle.volts[0] - loaded.volts[0] > 3 && idle.volts[0] - loaded.volts[0] < 10);
        QCOMPARE(loaded.volts[1], idle.volts[1]);
    }

    void twoConductorsCarryOneLoad()
    {
        HouseLoad between; // a heater between L1 and L2
        between.watts = {2300, 0, 0};
        const GridValues grid = gridValues(Network::ThreeWire, between, utc(2026, 1, 10), Chance(1));
        QVERIFY(std::abs(grid.amperes[0] - 10) < 0.5);
        QVERIFY(std::abs(grid.amperes[0] - grid.amperes[1]) < 1e-9);
        QVERIFY(std::abs(grid.amperes[2]) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TestHousehold)
#include "tst_household.moc"
