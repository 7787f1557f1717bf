// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/packing.h"
#include "core/hours/hourfold.h"
#include "tests/support/norwegianmodels.h"
#include "tests/support/simulatedlists.h"

#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr HourStart ten = sys_days{2025y / June / 11} + hours{10};

/// One hour of a meter, as it is read back.
std::vector<Reading> hourOf(const MeterSetup &setup)
{
    std::vector<Reading> kept;
    for (const Reading &reading : test::simulatedLists(setup, ten, ten + 1h)) {
        if (reading.receivedAt >= ten)
            kept.push_back(test::momentaryPart(reading));
    }
    return kept;
}

} // namespace

class tst_Packing : public QObject
{
    Q_OBJECT

private slots:
    void anHourComesBack_data()
    {
        QTest::addColumn<Maker>("maker");
        QTest::addColumn<Network>("network");
        for (const Maker maker : {Maker::Aidon, Maker::Kaifa, Maker::Kamstrup}) {
            for (const Network network : {Network::OnePhase, Network::ThreeWire, Network::FourWire})
                QTest::addRow("%s %d", makerName(maker).data(), int(network)) << maker << network;
        }
    }
    void anHourComesBack()
    {
        QFETCH(Maker, maker);
        QFETCH(Network, network);
        MeterSetup setup;
        setup.model = test::modelOf(maker);
        setup.network = network;
        setup.hasSolar = true;
        const std::vector<Reading> readings = hourOf(setup);
        QVERIFY(readings.size() > 350);
        QCOMPARE(unpackReadings(packReadings(readings, ten), ten), std::optional{readings});

        const HourFold fold = foldHour(readings, ten);
        QCOMPARE(unpackRollUps(packRollUps(fold.minutes, ten), ten), std::optional{fold.minutes});
        QCOMPARE(unpackRollUps(packRollUps({&fold.hour, 1}, ten), ten),
                 std::optional{std::vector{fold.hour}});
    }
    void nothingComesBackAsNothing()
    {
        QCOMPARE(unpackReadings(packReadings({}, ten), ten), std::optional{std::vector<Reading>()});
    }
    void rejectsEveryDamagedByte()
    {
        const std::vector<Reading> hour = hourOf({});
        const QByteArray good = packReadings(hour, ten);
        for (qsizetype place = 0; place < good.size(); place += place < 4 ? 1 : 37) {
            QByteArray bytes = good;
            bytes[place] = static_cast<char>(bytes[place] ^ 0x10);
            // The first four bytes only say how much memory it takes.
            const auto readings = unpackReadings(bytes, ten);
            QVERIFY2(!readings || (place < 4 && *readings == hour), qPrintable(QString::number(place)));
        }
        QVERIFY(!unpackReadings(QByteArray(), ten));
        QVERIFY(!unpackReadings(good.first(good.size() / 2), ten));
        QVERIFY(!unpackRollUps(good, ten));
    }

    void clocksComeBack_data()
    {
        QTest::addColumn<MeterClock>("clock");
        QTest::newRow("nothing specified") << MeterClock{};
        QTest::newRow("as Kaifa sends it") << MeterClock{2017, 9, 15, 5, 12, 0, 10, 0xFF, std::nullopt, 0x00};
        QTest::newRow("with summer time")
            << MeterClock{2025, 6, 11, 3, 12, 0, 0, 0, std::int16_t{-120}, 0x80};
        QTest::newRow("the wrong deviation of Aidon")
            << MeterClock{2025, 12, 14, 0, 16, 0, 0, 0xFF, std::int16_t{0}, 0x00};
    }
    void clocksComeBack()
    {
        QFETCH(MeterClock, clock);
        QCOMPARE(packClock(clock).size(), 12);
        QCOMPARE(unpackClock(packClock(clock)), std::optional{clock});
    }
    void aClockHasTwelveBytes()
    {
        QVERIFY(!unpackClock(QByteArray(11, '\0')));
        QVERIFY(!unpackClock(QByteArray(13, '\0')));
        QCOMPARE(packClock({2025, 6, 11, 3, 12, 0, 0, 0, std::int16_t{-120}, 0x80}).toHex(),
                 QByteArray("07e9060b030c000000ff8880"));
    }
};

QTEST_GUILESS_MAIN(tst_Packing)
#include "tst_packing.moc"
