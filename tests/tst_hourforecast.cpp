// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/hourforecast.h"

#include <QTest>

using namespace hanscope;
using namespace std::chrono_literals;

class tst_HourForecast : public QObject
{
    Q_OBJECT

private slots:
    void hour_data()
    {
        QTest::addColumn<int>("soFar");
        QTest::addColumn<int>("coveredSeconds");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("spread");
        QTest::addColumn<int>("expected");
        QTest::addColumn<int>("low");
        QTest::addColumn<int>("high");
        QTest::newRow("half an hour left") << 1000 << 1800 << 2000.0 << 500.0 << 2000 << 1750 << 2250;
        QTest::newRow("just begun") << 0 << 0 << 1500.0 << 300.0 << 1500 << 1200 << 1800;
        QTest::newRow("over") << 2345 << 3600 << 5000.0 << 900.0 << 2345 << 2345 << 2345;
        QTest::newRow("steady house keeps a tenth") << 500 << 1800 << 1000.0 << 0.0 << 1000 << 950 << 1050;
        QTest::newRow("spread above the mean never goes below what is used")
            << 100 << 1800 << 200.0 << 900.0 << 200 << 100 << 650;
        QTest::newRow("a gap counts with the recent power")
            << 300 << 900 << 1200.0 << 0.0 << 1200 << 1110 << 1290;
        QTest::newRow("exporting house") << 0 << 1800 << 0.0 << 0.0 << 0 << 0 << 0;
    }
    void hour()
    {
        QFETCH(int, soFar);
        QFETCH(int, coveredSeconds);
        QFETCH(double, mean);
        QFETCH(double, spread);
        QFETCH(int, expected);
        QFETCH(int, low);
        QFETCH(int, high);
        HourEnergy running;
        running.imported = WattHour{soFar};
        running.covered = std::chrono::seconds{coveredSeconds};
        const HourForecast forecast = forecastHour(running, {mean, spread});
        QCOMPARE(forecast.expected.count, expected);
        QCOMPARE(forecast.low.count, low);
        QCOMPARE(forecast.high.count, high);
    }

    void nothingHeardIsNoPower()
    {
        RecentPowerMeter meter;
        QVERIFY(!meter.recent());
        meter.add(Watt{500}, 0ms);
        QVERIFY(!meter.recent());
    }
    void firstValuesAreAPlainMean()
    {
        RecentPowerMeter meter;
        meter.add(Watt{1000}, 10s);
        QCOMPARE(meter.recent()->meanWatts, 1000.0);
        QCOMPARE(meter.recent()->spreadWatts, 0.0);
        meter.add(Watt{3000}, 10s);
        QCOMPARE(meter.recent()->meanWatts, 2000.0);
        QCOMPARE(meter.recent()->spreadWatts, 1000.0);
    }
    void oldPowerIsForgotten()
    {
        RecentPowerMeter meter;
        for (int i = 0; i < 360; ++i)
            meter.add(Watt{8000}, 10s);
        for (int i = 0; i < 180; ++i)
            meter.add(Watt{500}, 10s);
        QVERIFY(meter.recent()->meanWatts < 530);
        QVERIFY(meter.recent()->meanWatts > 500);
    }
};

QTEST_GUILESS_MAIN(tst_HourForecast)
#include "tst_hourforecast.moc"
