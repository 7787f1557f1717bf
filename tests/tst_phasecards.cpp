// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/currentcard.h"
#include "ui/phaserow.h"
#include "ui/voltagecard.h"

#include <QTest>

using namespace hanscope;

namespace
{

const QString notMeasured = QStringLiteral("not measured by this meter");

Reading list2(Maker maker, Network network)
{
    Reading reading;
    reading.kind = ListKind::List2;
    reading.meter.maker = maker;
    reading.meter.network = network;
    reading.voltage = {Millivolt{230'100}, Millivolt{231'200}, Millivolt{232'300}};
    reading.current = {Milliampere{1'100}, Milliampere{12'250}, Milliampere{3'300}};
    return reading;
}

template <typename PhaseCard>
struct InNorway : PhaseCard {
    explicit InNorway(const Reading &reading)
    {
        PhaseCard::setLocale(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
        PhaseCard::showValues(phaseValuesOf(reading, Network::Unknown));
    }
};
using Voltages = InNorway<VoltageCard>;
using Currents = InNorway<CurrentCard>;

QList<bool> outOfLimit(const QWidget &card)
{
    QList<bool> flags;
    for (const PhaseRow *row : card.findChildren<PhaseRow *>())
        flags += row->view().outOfLimit;
    return flags;
}

} // namespace

class tst_PhaseCards : public QObject
{
    Q_OBJECT

private slots:
    void fourWires()
    {
        const Reading reading = list2(Maker::Kamstrup, Network::FourWire);
        QCOMPARE(Voltages(reading).text(), QStringList({"L1 230,1 V", "L2 231,2 V", "L3 232,3 V"}));
        QCOMPARE(Currents(reading).text(), QStringList({"L1 1,1 A", "L2 12,3 A", "L3 3,3 A"}));
    }
    void threeWiresHaveVoltagesBetweenLines()
    {
        const Reading reading = list2(Maker::Kamstrup, Network::ThreeWire);
        QCOMPARE(Voltages(reading).text(), QStringList({"L1–L2 230,1 V", "L1–L3 231,2 V", "L2–L3 232,3 V"}));
        QCOMPARE(Currents(reading).text().first(), QStringLiteral("L1 1,1 A"));
    }
    void kaifaOnThreeWiresSendsZeroVolt()
    {
        Reading reading = list2(Maker::Kaifa, Network::ThreeWire);
        reading.voltage[1] = Millivolt{0};
        QCOMPARE(Voltages(reading).text(),
                 QStringList({"L1–L2 230,1 V", "L1–L3 " + notMeasured, "L2–L3 232,3 V"}));
    }
    void zeroVoltOnFourWiresIsAFault()
    {
        Reading reading = list2(Maker::Kaifa, Network::FourWire);
        reading.voltage[1] = Millivolt{0};
        const Voltages card(reading);
        QCOMPARE(card.text().at(1), QStringLiteral("L2 0,0 V"));
        QCOMPARE(outOfLimit(card), QList({false, true, false}));
    }
    void aidonOnThreeWiresLeavesOutTheSecondCurrent()
    {
        Reading reading = list2(Maker::Aidon, Network::ThreeWire);
        reading.current[1].reset();
        QCOMPARE(Currents(reading).text(), QStringList({"L1 1,1 A", "L2 " + notMeasured, "L3 3,3 A"}));
    }
    void onePhaseShowsOneRow()
    {
        Reading reading = list2(Maker::Aidon, Network::OnePhase);
        reading.voltage[1] = reading.voltage[2] = std::nullopt;
        reading.current[1] = reading.current[2] = std::nullopt;
        QCOMPARE(Voltages(reading).text(), QStringList({"L1 230,1 V"}));
        QCOMPARE(Currents(reading).text(), QStringList({"L1 1,1 A"}));
        reading.meter.network = Network::Unknown; // told by what it leaves out
        QCOMPARE(Voltages(reading).text().size(), 1);
    }
    void voltageBand_data()
    {
        QTest::addColumn<int>("millivolt");
        QTest::addColumn<bool>("flagged");
        QTest::newRow("too low") << 206'999 << true;
        QTest::newRow("lowest") << 207'000 << false;
        QTest::newRow("highest") << 253'000 << false;
        QTest::newRow("too high") << 253'001 << true;
    }
    void voltageBand()
    {
        QFETCH(int, millivolt);
        QFETCH(bool, flagged);
        Reading reading = list2(Maker::Kamstrup, Network::FourWire);
        reading.voltage[2] = Millivolt{millivolt};
        QCOMPARE(outOfLimit(Voltages(reading)), QList({false, false, flagged}));
    }
    void currentAboveTheMainFuse()
    {
        Currents card(list2(Maker::Kamstrup, Network::FourWire));
        QCOMPARE(outOfLimit(card), QList({false, false, false}));
        QCOMPARE(card.note(), QStringLiteral("scale 0 – 16 A"));
        card.setMainFuse(12);
        QCOMPARE(outOfLimit(card), QList({false, true, false}));
        QCOMPARE(card.note(), QStringLiteral("main fuse 12 A"));
    }
    void negativeCurrentKeepsItsSign()
    {
        Reading reading = list2(Maker::Kamstrup, Network::FourWire);
        reading.current[0] = Milliampere{-5'600};
        QCOMPARE(Currents(reading).text().first(), QStringLiteral("L1 \u22125,6 A"));
    }
    void oldValuesSayHowOld()
    {
        Voltages card(list2(Maker::Kamstrup, Network::FourWire));
        card.setStaleText(QStringLiteral("42 s ago"));
        QCOMPARE(card.note(), QStringLiteral("42 s ago"));
        QVERIFY(card.findChild<PhaseRow *>()->view().stale);
    }
    void forgetsAnotherMeter()
    {
        Voltages card(list2(Maker::Kamstrup, Network::ThreeWire));
        card.clear();
        QCOMPARE(card.text(), QStringList({"L1 – V", "L2 – V", "L3 – V"}));
    }
};

QTEST_MAIN(tst_PhaseCards)

#include "tst_phasecards.moc"
