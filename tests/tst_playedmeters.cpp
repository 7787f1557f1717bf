// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/playedmeters.h"

#include "core/codec/readingtable.h"
#include "tests/support/codecnames.h"

#include <QTest>

using namespace hanscope;
using namespace hanscope::test;
using namespace std::chrono_literals;

namespace
{

QByteArray hexOf(const std::vector<std::uint8_t> &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))
        .toHex()
        .toUpper();
}

/// The first list that says everything.
Transmission fullList(const MeterSetup &setup)
{
    for (const Transmission &one : played(setup, 4min)) {
        if (one.list.kind == ListKind::List3 || one.list.kind == ListKind::Other)
            return one;
    }
    return {};
}

void addMeterRows()
{
    QTest::addColumn<MeterSetup>("setup");
    for (const MeterSetup &setup : everyMeter())
        QTest::newRow(nameOf(setup).c_str()) << setup;
}

} // namespace

Q_DECLARE_METATYPE(hanscope::MeterSetup)
Q_DECLARE_METATYPE(hanscope::FrameForm)

/// Whatever meter is played, the decoder reads what it says.
class TestPlayedMeters : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItsBytesSay_data() { addMeterRows(); }
    void saysWhatItsBytesSay()
    {
        QFETCH(MeterSetup, setup);
        const auto sent = played(setup, 4min);
        QVERIFY(sent.size() >= 16);
        const Heard heard = hear(sent);
        QCOMPARE(heard.rejected.size(), std::size_t(0));
        QCOMPARE(heard.lists.size(), sent.size());
        for (std::size_t i = 0; i < sent.size(); ++i)
            QVERIFY(heard.lists[i] == sent[i].list);
    }

    void isOneAtATimeOnTheWire_data() { addMeterRows(); }
    void isOneAtATimeOnTheWire()
    {
        QFETCH(MeterSetup, setup);
        ReceiveTime free{};
        for (const Transmission &one : played(setup, 4min)) {
            QVERIFY(one.begins >= free);
            QVERIFY(one.ends > one.begins);
            free = one.ends;
        }
    }

    void anyFramingCarriesAnyList_data()
    {
        QTest::addColumn<MeterSetup>("setup");
        for (MeterSetup setup : everyMeter()) {
            if (profileOf(setup.model).framing == FrameForm::P1)
                continue;
            const std::string name = nameOf(setup);
            const auto add = [&](const char *word, FrameForm framing) {
                setup.framing = framing;
                QTest::addRow("%s in %s", name.c_str(), word) << setup;
            };
            add("frames", FrameForm::Hdlc);
            add("segments", FrameForm::HdlcSegments);
            add("blocks", FrameForm::HdlcBlocks);
            add("M-Bus", FrameForm::MBus);
        }
    }
    void anyFramingCarriesAnyList()
    {
        QFETCH(MeterSetup, setup);
        const auto sent = played(setup, 1min);
        const Heard heard = hear(sent);
        QCOMPARE(heard.rejected.size(), std::size_t(0));
        QCOMPARE(heard.lists.size(), sent.size());
        for (std::size_t i = 0; i < sent.size(); ++i)
            QVERIFY(heard.lists[i] == sent[i].list);
    }

    void itsKeysOpenIt_data()
    {
        QTest::addColumn<MeterSetup>("setup");
        for (MeterSetup setup : everyMeter()) {
            const std::string name = nameOf(setup);
            for (const int control : {0x10, 0x20, 0x30}) {
                setup.ciphering = someCiphering(static_cast<std::uint8_t>(control));
                QTest::addRow("%s, %02X", name.c_str(), unsigned(control)) << setup;
            }
        }
    }
    void itsKeysOpenIt()
    {
        QFETCH(MeterSetup, setup);
        const auto sent = played(setup, 1min);
        const Heard heard = hear(sent, keysOf(*setup.ciphering));
        QCOMPARE(heard.rejected.size(), std::size_t(0));
        QCOMPARE(heard.lists.size(), sent.size());
        for (std::size_t i = 0; i < sent.size(); ++i)
            QVERIFY(heard.lists[i] == sent[i].list);
        const Heard withoutKey = hear(sent);
        const bool isReadable = (setup.ciphering->securityControl & 0x20) == 0;
        const bool isText = profileOf(setup.model).framing == FrameForm::P1;
        if (!isReadable) {
            QVERIFY(withoutKey.lists.empty());
            QCOMPARE(withoutKey.rejected, std::vector(sent.size(), DecodeErrc::Encrypted));
        } else if (!isText) {
            QCOMPARE(withoutKey.lists.size(), sent.size());
        }
    }

    void readsAsThePowerOfTheHouse_data() { addMeterRows(); }
    void readsAsThePowerOfTheHouse()
    {
        QFETCH(MeterSetup, setup);
        for (const Transmission &one : played(setup, 1min)) {
            const Reading reading = toReading(one.list, one.ends);
            const bool isCountersOnly = setup.model == MeterModel::IskraSlovenia && !reading.importPower;
            if (isCountersOnly)
                continue;
            const Household house(setup.network, setup.hasSolar, setup.seed);
            const auto second = floor<std::chrono::seconds>(one.begins - profileOf(setup.model).delay);
            const std::int64_t before = house.at(second - 1s).totalWatts();
            const std::int64_t earlier = house.at(second - 2s).totalWatts();
            QVERIFY(*reading.importPower >= Watt{std::min(before, earlier)});
            QVERIFY(*reading.importPower <= Watt{std::max(before, earlier)});
            if (reading.voltage[0])
                QVERIFY(*reading.voltage[0] > Millivolt{200'000} && *reading.voltage[0] < Millivolt{250'000});
        }
    }

    void countersCountWattHours_data() { addMeterRows(); }
    void countersCountWattHours()
    {
        QFETCH(MeterSetup, setup);
        const bool hasTariffs = setup.model == MeterModel::P1Netherlands;
        const Transmission full = fullList(setup);
        const Reading reading = toReading(full.list, full.ends);
        if (hasTariffs || setup.model == MeterModel::IskraSlovenia)
            return; // no register for all tariffs; a list of its own
        QVERIFY(*reading.importedEnergy > WattHour{20'000'000});
        QVERIFY(*reading.importedEnergy < WattHour{200'000'000});
    }

    /// The first bytes of what captured meters of this kind send.
    void beginsAsCaptured_data()
    {
        QTest::addColumn<MeterSetup>("setup");
        QTest::addColumn<QByteArray>("start");
        const auto row = [](MeterModel model, const char *hex, std::optional<Ciphering> ciphering = {}) {
            MeterSetup setup;
            setup.model = model;
            setup.ciphering = ciphering;
            QTest::newRow(profileOf(model).name.data()) << setup << QByteArray(hex);
        };
        row(MeterModel::AidonSweden, "7EA24341088313 85EBE6E7000F4000000000011B0202090600000100 00FF090C");
        row(MeterModel::KaifaSweden,
            "7EA11D01000110B0AEE6E7000F40000000000224 0906010000 0281FF09074B464D5F303031");
        row(MeterModel::KaifaSwedenPositional, "7EA09B01000110561BE6E7000F40000000090C");
        row(MeterModel::LandisGyrSwitzerland, "7EA08BCEFF0313EEE1E6E700E04000010000770F");
        row(MeterModel::KaifaAustria, "68FAFA6853FF000167DB084B464D000000000181F820", someCiphering(0x20));
        row(MeterModel::KamstrupDenmark, "7EA1E9410313C637E6E700DB084B414D00000000018201D030",
            someCiphering(0x30));
    }
    void beginsAsCaptured()
    {
        QFETCH(MeterSetup, setup);
        QFETCH(QByteArray, start);
        start.replace(" ", "");
        QCOMPARE(hexOf(fullList(setup).bytes).left(start.size()), start);
    }

    void aMeterHasTheNetworksItIsMadeFor()
    {
        QVERIFY(typeFor(profileOf(MeterModel::Aidon), Network::ThreeWire));
        QVERIFY(!typeFor(profileOf(MeterModel::Embriq), Network::OnePhase));
        QVERIFY(!typeFor(profileOf(MeterModel::AidonSweden), Network::ThreeWire));
        QVERIFY(!profileByName("aidon-norway"));
        QVERIFY(profileByName("embriq")->maker == Maker::Embriq);
    }
};

QTEST_GUILESS_MAIN(TestPlayedMeters)
#include "tst_playedmeters.moc"
