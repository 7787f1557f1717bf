// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plausibility/currentbalance.h"

#include <QTest>

#include <complex>
#include <numbers>
#include <random>

using namespace hanscope;
using namespace std::chrono;

namespace
{

using Complex = std::complex<double>;

constexpr ReceiveTime start = sys_days{2025y / June / 11} + hours{10};

/// 230 V, these currents, and the power that the test says.
Reading list2(Network network, const PerPhase<std::optional<double>> &amperes, double watts, double vars = 0)
{
    Reading reading;
    reading.receivedAt = start;
    reading.kind = ListKind::List2;
    reading.meter.network = network;
    reading.importPower = Watt{std::llround(std::max(watts, 0.0))};
    reading.exportPower = Watt{std::llround(std::max(-watts, 0.0))};
    reading.importReactive = Var{std::llround(std::max(vars, 0.0))};
    reading.exportReactive = Var{std::llround(std::max(-vars, 0.0))};
    for (std::size_t phase = 0; phase < 3; ++phase) {
        if (amperes[phase])
            reading.current[phase] = Milliampere{std::llround(*amperes[phase] * 1000)};
        if (network != Network::OnePhase || phase == 0)
            reading.voltage[phase] = Millivolt{230'000};
    }
    return reading;
}

/// What a three-wire meter sends for loads (W and var) from line to line.
Reading threeWire(Complex load12, Complex load13, Complex load23)
{
    const auto degrees = [](double angle) { return std::polar(230.0, angle * std::numbers::pi / 180); };
    const Complex i12 = std::conj(load12 / degrees(0));
    const Complex i13 = std::conj(load13 / degrees(-60));
    const Complex i23 = std::conj(load23 / degrees(-120));
    const Complex total = load12 + load13 + load23;
    return list2(Network::ThreeWire, {std::abs(i12 + i13), std::abs(i23 - i12), std::abs(i13 + i23)},
                 total.real(), total.imag());
}

double ratioOf(const Reading &reading)
{
    const CurrentAndPower values = currentAndPower(reading, 0).value();
    return values.voltAmperes / values.power;
}

/// A little more than an hour of lists whose load varies; the first few only tell the steps of current.
void hearHour(CurrentBalance &balance, ReceiveTime &now, double current, double power,
              Network network = Network::FourWire)
{
    for (int list = 0; list < 365; ++list, now += seconds{10}) {
        const double amperes = 4.01 + 1.03 * (list % 7);
        Reading reading = list2(network, {amperes * current, amperes * current, amperes * current},
                                3 * 230 * amperes * power);
        reading.receivedAt = now;
        balance.add(reading);
    }
}

} // namespace

class tst_CurrentBalance : public QObject
{
    Q_OBJECT

private slots:
    void sumsUpThePhases()
    {
        QCOMPARE(ratioOf(list2(Network::OnePhase, {10, {}, {}}, 2300)), 1.0);
        QCOMPARE(ratioOf(list2(Network::FourWire, {10, 5, 1}, 3680)), 1.0);
        QCOMPARE(ratioOf(list2(Network::FourWire, {-10, -5, -1}, -3680)), 1.0);
        QCOMPARE(ratioOf(list2(Network::FourWire, {10, 0, 0}, 1840, 1380)), 1.0);
    }
    void threeWireIsExactForAnyLoad_data()
    {
        QTest::addColumn<Reading>("reading");
        QTest::newRow("in balance") << threeWire(3000, 3000, 3000);
        QTest::newRow("between two lines") << threeWire(2300, 0, 0);
        QTest::newRow("of L1") << threeWire(2000, 3500, 0);
        QTest::newRow("all different") << threeWire(500, 2000, 1200);
        QTest::newRow("with reactive power") << threeWire({500, 200}, {2000, -100}, {1200, 300});
        QTest::newRow("exporting") << threeWire(-3000, -3000, -2500);
    }
    void threeWireIsExactForAnyLoad()
    {
        QFETCH(Reading, reading);
        QVERIFY2(std::abs(ratioOf(reading) - 1) < 0.002, qPrintable(QString::number(ratioOf(reading))));
        QVERIFY(currentAndPower(reading, 0)->isExact);
    }
    void threeWireWithoutL2IsRough_data() { threeWireIsExactForAnyLoad_data(); }
    void threeWireWithoutL2IsRough()
    {
        QFETCH(Reading, reading);
        for (const auto l2 : {std::optional<Milliampere>(), std::optional(Milliampere{20})}) {
            reading.current[1] = l2; // Aidon leaves it out, Embriq sends a few hundredths
            const CurrentAndPower values = currentAndPower(reading, 0).value();
            QVERIFY(!values.isExact || reading.current[0] == reading.current[2]);
            QVERIFY(values.voltAmperes > 0.57 * values.power && values.voltAmperes < 1.8 * values.power);
        }
    }
    void saysNothingWithoutAllItNeeds()
    {
        const Reading whole = list2(Network::FourWire, {1, 1, 1}, 690);
        const auto without = [&whole](auto change) {
            Reading reading = whole;
            change(reading);
            return !currentAndPower(reading, 0);
        };
        QVERIFY(!without([](Reading &) {}));
        QVERIFY(without([](Reading &reading) { reading.current[1].reset(); }));
        QVERIFY(without([](Reading &reading) { reading.voltage[2].reset(); }));
        QVERIFY(without([](Reading &reading) { reading.voltage[2] = Millivolt{2300}; }));
        QVERIFY(without([](Reading &reading) { reading.importPower.reset(); }));
    }
    void needsTwoHours()
    {
        CurrentBalance balance;
        ReceiveTime now = start;
        hearHour(balance, now, 1, 1);
        QVERIFY(!balance.ratio());
        hearHour(balance, now, 1, 1);
        QVERIFY(balance.ratio() == 1);
    }
    void tellsAnotherScale_data()
    {
        QTest::addColumn<double>("current");
        QTest::addColumn<double>("power");
        QTest::newRow("current ten times too large") << 10.0 << 1.0;
        QTest::newRow("current ten times too small") << 0.1 << 1.0;
        QTest::newRow("power a sixtieth") << 1.0 << 1.0 / 60;
    }
    void tellsAnotherScale()
    {
        QFETCH(double, current);
        QFETCH(double, power);
        CurrentBalance balance;
        ReceiveTime now = start;
        hearHour(balance, now, current, power);
        hearHour(balance, now, current, power);
        QVERIFY(std::abs(balance.ratio().value() * power / current - 1) < 0.05);
        QVERIFY(std::abs(balance.example().voltAmperes / balance.example().power * power / current - 1)
                < 0.1);
    }
    void unknownNetworkOnlyConfirms()
    {
        CurrentBalance confirmed, off;
        ReceiveTime now = start;
        for (int hour = 0; hour < 4; ++hour) {
            hearHour(confirmed, now, 1, 1, Network::Unknown);
            hearHour(off, now, 10, 1, Network::Unknown);
        }
        QVERIFY(confirmed.ratio() == 1);
        QVERIFY(!off.ratio());
    }
    void coarseStepsProveNothing()
    {
        // Whole amperes: 1 A on each phase may be 0.5 or 1.5.
        CurrentBalance balance;
        ReceiveTime now = start;
        for (int list = 0; list < 1000; ++list, now += seconds{10}) {
            Reading reading = list2(Network::FourWire, {1 + list % 2, 1, 1}, 30'000);
            reading.receivedAt = now;
            balance.add(reading);
        }
        QVERIFY(!balance.ratio());
    }
    void aConstantLoadDoesNotShowThatItKeepsStep()
    {
        // Sun on L1 and L2, a car on L3: 0.5 kW in all, for hours.
        CurrentBalance balance;
        ReceiveTime now = start;
        for (int list = 0; list < 4 * 360; ++list, now += seconds{10}) {
            Reading reading = list2(Network::FourWire, {15, 15, 32.2}, 500);
            reading.receivedAt = now;
            balance.add(reading);
        }
        QVERIFY(!balance.ratio());
    }
    void aRatioThatVariesIsNoScale()
    {
        CurrentBalance balance;
        ReceiveTime now = start;
        for (int list = 0; list < 4 * 360; ++list, now += seconds{10}) {
            const double amperes = 2.01 + 1.03 * (list % 11);
            Reading reading
                = list2(Network::FourWire, {amperes, amperes, amperes}, 690 * amperes / (6 + 6 * (list % 4)));
            reading.receivedAt = now;
            balance.add(reading);
        }
        QVERIFY(!balance.ratio());
    }
    void phasesThatCancelOutDoNotKeepStep()
    {
        // Three powers that wander on their own, for fifty hours each, as magnitudes of current.
        std::mt19937 random(1);
        std::normal_distribution<double> step(0, 60);
        std::uniform_real_distribution<double> first(-8000, 8000);
        ReceiveTime now = start;
        for (int kind = 0; kind < 40; ++kind) {
            CurrentBalance balance;
            std::array<double, 3> watts{first(random), first(random), first(random)};
            for (int list = 0; list < 50 * 360; ++list, now += seconds{10}) {
                for (double &one : watts)
                    one = std::clamp(one + step(random), -8000.0, 8000.0);
                PerPhase<std::optional<double>> amperes;
                for (std::size_t phase = 0; phase < 3; ++phase)
                    amperes[phase] = std::abs(watts[phase]) / 230;
                Reading reading = list2(Network::FourWire, amperes, watts[0] + watts[1] + watts[2]);
                reading.receivedAt = now;
                balance.add(reading);
                QVERIFY2(balance.ratio().value_or(1) == 1, qPrintable(QString::number(kind)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_CurrentBalance)

#include "tst_currentbalance.moc"
