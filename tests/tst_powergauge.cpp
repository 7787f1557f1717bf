// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powergauge.h"

#include <QTest>

using namespace hanscope;

namespace
{

struct Gauge : PowerGauge {
    Gauge() { setLocale(QLocale(QLocale::NorwegianBokmal, QLocale::Norway)); }
};

} // namespace

class tst_PowerGauge : public QObject
{
    Q_OBJECT

private slots:
    void waitsForTheMeter()
    {
        const Gauge gauge;
        QCOMPARE(gauge.text(), QStringLiteral("– waiting for the meter"));
        QCOMPARE(gauge.rangeText(), QString());
    }
    void saysTheDirectionInWords()
    {
        Gauge gauge;
        gauge.setPower({4027});
        QCOMPARE(gauge.text(), QStringLiteral("4,03 kW from the grid"));
        gauge.setPower({-1250});
        QCOMPARE(gauge.text(), QStringLiteral("1,25 kW to the grid"));
        gauge.setPower({0});
        QCOMPARE(gauge.text(), QStringLiteral("0,00 kW from the grid"));
    }
    void saysHowOldTheNumberIs()
    {
        Gauge gauge;
        gauge.setPower({4027});
        gauge.setStaleText(QStringLiteral("42 s ago"));
        QCOMPARE(gauge.text(), QStringLiteral("4,03 kW from the grid, 42 s ago"));
        QCOMPARE(gauge.spokenState(), QStringLiteral("42 s ago"));
        gauge.setStaleText({});
        QCOMPARE(gauge.text(), QStringLiteral("4,03 kW from the grid"));
    }
    void opensItsExportSideOnlyWhenToldTo()
    {
        Gauge gauge;
        gauge.setPower({-2400});
        QCOMPARE(gauge.scale().exportEnd, Watt{0});
        gauge.setExportSeen(true);
        QVERIFY(gauge.scale().exportEnd >= Watt{2400});
        QVERIFY(gauge.scale().fraction({}) > 0);
    }
    void learnsItsScaleFromWhatWasSeen()
    {
        Gauge gauge;
        const Watt before = gauge.scale().importEnd;
        gauge.setPower({17'300});
        QVERIFY(gauge.scale().importEnd >= Watt{17'300});
        gauge.setPower({400});
        QVERIFY(gauge.scale().importEnd >= Watt{17'300}); // does not shrink back
        gauge.clear();
        QCOMPARE(gauge.scale().importEnd, before);
    }
    void holdsTheMainFuse()
    {
        Gauge gauge;
        gauge.setFuseLimit(Watt{17'321});
        QVERIFY(gauge.scale().importEnd >= Watt{17'321});
    }
    void rangeOfTheLastHour()
    {
        Gauge gauge;
        gauge.setLastHour(PowerRange{{-620}, {6900}});
        QCOMPARE(gauge.rangeText(), QStringLiteral("last hour \u22120,62 to 6,90 kW"));
        gauge.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(gauge.rangeText(), QStringLiteral("last hour \u22120.62 to 6.90 kW"));
    }
};

QTEST_MAIN(tst_PowerGauge)

#include "tst_powergauge.moc"
