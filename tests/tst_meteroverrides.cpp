// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/meteroverrides.h"

#include <QTest>

using namespace hanscope;

namespace
{

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr Factor tenth{1, 10};

/// Every number that a list can hold, each another.
Reading wholeList()
{
    Reading reading;
    reading.kind = ListKind::List3;
    reading.meter
        = {Maker::Kamstrup, Network::FourWire, {"Kamstrup_V0001"}, {"5706567000000001"}, {"6841131"}};
    reading.importPower = Watt{1230};
    reading.exportPower = Watt{0};
    reading.importReactive = Var{40};
    reading.exportReactive = Var{50};
    reading.current = {Milliampere{6000}, Milliampere{-700}, Milliampere{0}};
    reading.voltage = {Millivolt{230'000}, Millivolt{231'000}, Millivolt{232'000}};
    reading.importedEnergy = WattHour{155'233'470};
    reading.exportedEnergy = WattHour{20};
    reading.importedReactive = VarHour{3'242'250};
    reading.exportedReactive = VarHour{7'242'500};
    return reading;
}

} // namespace

class tst_MeterOverrides : public QObject
{
    Q_OBJECT

private slots:
    void noneLeavesTheReadingAsSent()
    {
        QVERIFY(scaled(wholeList(), {}) == wholeList());
        QVERIFY(!scaled(wholeList(), {}).isScaled);
        QVERIFY(MeterOverrides{}.isNone());
    }
    void transformersScaleAllButVoltage()
    {
        Reading expected = wholeList();
        expected.isScaled = true;
        expected.importPower = Watt{73'800};
        expected.importReactive = Var{2400};
        expected.exportReactive = Var{3000};
        expected.current = {Milliampere{360'000}, Milliampere{-42'000}, Milliampere{0}};
        expected.importedEnergy = WattHour{9'314'008'200};
        expected.exportedEnergy = WattHour{1200};
        expected.importedReactive = VarHour{194'535'000};
        expected.exportedReactive = VarHour{434'550'000};
        QVERIFY(scaled(wholeList(), overridesForTransformers(60)) == expected);
    }
    void energyInWattHours()
    {
        Reading expected = wholeList();
        expected.isScaled = true;
        expected.importedEnergy = WattHour{15'523'347};
        expected.exportedEnergy = WattHour{2};
        expected.importedReactive = VarHour{324'225};
        expected.exportedReactive = VarHour{724'250};
        QVERIFY(scaled(wholeList(), {.power = {}, .current = {}, .voltage = {}, .energy = tenth})
                == expected);
    }
    void hundredthsOfVolts()
    {
        Reading sent = wholeList();
        sent.voltage = {Millivolt{22'199'000}, Millivolt{0}, std::nullopt};
        const Reading meant = scaled(sent, {.power = {}, .current = {}, .voltage = {1, 100}, .energy = {}});
        QCOMPARE(meant.voltage[0]->count, 221'990);
        QCOMPARE(meant.voltage[1]->count, 0);
        QVERIFY(!meant.voltage[2]);
    }
    void whatAListLeavesOutStaysOut()
    {
        Reading list1;
        list1.kind = ListKind::List1;
        list1.importPower = Watt{5};
        Reading expected = list1;
        expected.importPower = Watt{300};
        expected.isScaled = true;
        QVERIFY(scaled(list1, overridesForTransformers(60)) == expected);
    }

    void multiplies_data()
    {
        QTest::addColumn<qint64>("count");
        QTest::addColumn<int>("numerator");
        QTest::addColumn<int>("denominator");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("one") << qint64{most / 4} << 1 << 1 << qint64{most / 4};
        QTest::newRow("half rounds up") << qint64{15} << 1 << 10 << qint64{2};
        QTest::newRow("below half rounds down") << qint64{14} << 1 << 10 << qint64{1};
        QTest::newRow("negative half rounds away") << qint64{-15} << 1 << 10 << qint64{-2};
        QTest::newRow("a ratio of two numbers") << qint64{10} << 125 << 2 << qint64{625};
        QTest::newRow("the largest counter")
            << qint64{42'949'672'950} << 1000 << 1 << qint64{42'949'672'950'000};
        QTest::newRow("too large") << qint64{most} << 60 << 1 << qint64{(most / 60 - 1) * 60};
        QTest::newRow("too large below zero")
            << qint64{-most - 1} << 60 << 1 << qint64{-(most / 60 - 1) * 60};
        QTest::newRow("the largest factor") << qint64{most} << Factor::largest << Factor::largest
                                            << qint64{most / Factor::largest - Factor::largest};
    }
    void multiplies()
    {
        QFETCH(qint64, count);
        QFETCH(int, numerator);
        QFETCH(int, denominator);
        QTEST(qint64{(Watt{count} * Factor{numerator, denominator}).count}, "expected");
    }

    void combines()
    {
        const Factor six{6, 1}, million{1'000'000, 1};
        QVERIFY(product({60, 1}, {1, 10}) == six);
        QVERIFY(product({1, 10}, {10, 1}) == Factor{});
        QVERIFY(product({1000, 1}, {1000, 1}) == million);
        QVERIFY(!product({1000, 1}, {2000, 1}));
        QVERIFY(!product({1, 2000}, {1, 1000}));
        const MeterOverrides energy{.power = {}, .current = {}, .voltage = {}, .energy = tenth};
        const MeterOverrides both{.power = {60, 1}, .current = {60, 1}, .voltage = {}, .energy = {6, 1}};
        QVERIFY(combined(overridesForTransformers(60), energy) == both);
        QVERIFY(combined(energy, {.power = {}, .current = {}, .voltage = {}, .energy = {10, 1}})
                == MeterOverrides{});
        QVERIFY(!combined(overridesForTransformers(Factor::largest), overridesForTransformers(2)));
    }
    void tellsTheTransformers()
    {
        QVERIFY(transformerRatioOf({}) == 1);
        QVERIFY(transformerRatioOf(overridesForTransformers(60)) == 60);
        MeterOverrides overrides = overridesForTransformers(60);
        overrides.voltage = {1, 100};
        QVERIFY(transformerRatioOf(overrides) == 60);
        overrides.energy = tenth;
        QVERIFY(!transformerRatioOf(overrides));
    }
    void meterTypesForTransformers_data()
    {
        QTest::addColumn<MeterConnection>("connection");
        QTest::newRow("6534") << MeterConnection::Direct;
        QTest::newRow("6550") << MeterConnection::Transformers;
        QTest::newRow("MA304H3E") << MeterConnection::Direct;
        QTest::newRow("MA304T4") << MeterConnection::Transformers;
        QTest::newRow("6841121BN243101040") << MeterConnection::Direct;
        QTest::newRow("6851131BN243101040") << MeterConnection::Transformers;
        QTest::newRow("ZMF1") << MeterConnection::Unknown;
        QTest::newRow("685") << MeterConnection::Unknown;
    }
    void meterTypesForTransformers()
    {
        QFETCH(MeterConnection, connection);
        QVERIFY(connectionOfMeterType(QTest::currentDataTag()) == connection);
    }
};

QTEST_GUILESS_MAIN(tst_MeterOverrides)

#include "tst_meteroverrides.moc"
