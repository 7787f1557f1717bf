// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/payloaddecoder.h"
#include "core/codec/streamdecoder.h"
#include "core/plausibility/scaledoubts.h"
#include "tests/support/captures.h"
#include "tests/support/norwegianmodels.h"
#include "tests/support/skewedmeter.h"

#include <QTest>

using namespace hanscope;
using namespace hanscope::test;
using namespace std::chrono;

namespace
{

constexpr std::array makers{Maker::Aidon, Maker::Kaifa, Maker::Kamstrup};
constexpr std::array networks{Network::OnePhase, Network::ThreeWire, Network::FourWire};

std::string_view typeBehindTransformers(Maker maker, Network network)
{
    const bool threeWire = network == Network::ThreeWire;
    if (maker == Maker::Kaifa)
        return threeWire ? "MA304T3" : "MA304T4";
    if (maker == Maker::Kamstrup)
        return threeWire ? "6851121BN243101040" : "6851131BN243101040";
    return threeWire ? "6540" : "6550";
}

QByteArray nameOf(Maker maker, Network network, const char *more)
{
    const char *const net = network == Network::OnePhase ? "1-phase"
        : network == Network::ThreeWire                  ? "3-wire"
                                                         : "4-wire";
    return QByteArray(makerName(maker).data()) + ' ' + net + ' ' + more;
}

/// The first proposal within so many hours that knows what to do.
std::optional<ScaleProposal> firstProposal(const MeterSetup &setup, const Skew &skew, hours length)
{
    ScaleDoubts doubts;
    std::optional<ScaleProposal> found;
    play(setup, length, [&](const Reading &reading) {
        doubts.add(skewed(reading, skew));
        if (reading.kind == ListKind::List1)
            return true;
        const auto proposal = doubts.proposal();
        if (proposal && proposal->doubt != ScaleDoubt::UnknownRatio)
            found = proposal;
        return !found;
    });
    return found;
}

std::optional<ScaleProposal> proposalAfter(const MeterSetup &setup, const Skew &skew, hours length)
{
    ScaleDoubts doubts;
    play(setup, length, [&](const Reading &reading) {
        doubts.add(skewed(reading, skew));
        return true;
    });
    return doubts.proposal();
}

/// A four-wire meter's list of three phases with these powers; magnitudes of current, as Kaifa sends them.
Reading phases(ReceiveTime at, const std::array<double, 3> &watts)
{
    Reading reading;
    reading.receivedAt = at;
    reading.kind = ListKind::List2;
    reading.meter = {Maker::Unknown, Network::FourWire, {"KFM_001"}, {"6970631000000001"}, {"unknown type"}};
    const std::int64_t net = std::llround(watts[0] + watts[1] + watts[2]);
    reading.importPower = Watt{std::max<std::int64_t>(net, 0)};
    reading.exportPower = Watt{std::max<std::int64_t>(-net, 0)};
    for (std::size_t phase = 0; phase < 3; ++phase) {
        reading.voltage[phase] = Millivolt{230'000};
        reading.current[phase] = Milliampere{std::llround(std::abs(watts[phase]) / 0.23)};
    }
    return reading;
}

} // namespace

class tst_ScaleDoubts : public QObject
{
    Q_OBJECT

private:
    Captures m_captures;

    /// All lists of a capture, received when they say that they were sent, or else 2 s after the one before.
    std::vector<Reading> readingsOf(const QJsonValue &capture) const
    {
        std::vector<Reading> readings;
        ReceiveTime at = dayBegins;
        const auto take = [&](const Message &message) {
            if (message.status != MessageStatus::Decoded)
                return;
            const auto sent = message.list.pushTime ? localTime(*message.list.pushTime) : std::nullopt;
            at = sent ? ReceiveTime{sent->time_since_epoch()} : at + seconds{2};
            readings.push_back(toReading(message.list, at));
        };
        const QString framing = capture[QLatin1String("framing")].toString();
        const bool bare = framing == QLatin1String("llc") || framing == QLatin1String("apdu");
        const auto decoder = std::make_unique<StreamDecoder>();
        const auto message = std::make_unique<Message>();
        for (const QByteArray &line : m_captures.lines(capture[QLatin1String("file")].toString())) {
            const Bytes bytes(reinterpret_cast<const std::uint8_t *>(line.constData()),
                              static_cast<std::size_t>(line.size()));
            if (!bare) {
                decodeAll(*decoder, bytes, take);
                continue;
            }
            decodePayload(bytes, *message);
            take(*message);
        }
        return readings;
    }

private slots:
    void noDoubtOfOrdinaryHouses_data()
    {
        QTest::addColumn<Maker>("maker");
        QTest::addColumn<Network>("network");
        QTest::addColumn<bool>("hasSolar");
        for (const Maker maker : makers) {
            for (const Network network : networks) {
                QTest::addRow("%s", nameOf(maker, network, "").data()) << maker << network << false;
                QTest::addRow("%s", nameOf(maker, network, "solar").data()) << maker << network << true;
            }
        }
    }
    void noDoubtOfOrdinaryHouses()
    {
        QFETCH(Maker, maker);
        QFETCH(Network, network);
        QFETCH(bool, hasSolar);
        MeterSetup setup;
        setup.model = modelOf(maker);
        setup.network = network;
        setup.hasSolar = hasSolar;
        ScaleDoubts doubts;
        CurrentBalance current;
        CounterBalance counter;
        play(setup, dayLength, [&](const Reading &reading) {
            current.add(reading);
            counter.add(reading);
            doubts.add(reading);
            return reading.kind == ListKind::List1 || !doubts.proposal();
        });
        QVERIFY(!doubts.proposal());
        QVERIFY(current.ratio() == 1); // looked, and found nothing wrong
        QVERIFY(std::abs(counter.ratio().value() - 1) < 0.05);
    }
    void noDoubtOfCaptures()
    {
        HANSCOPE_NEED_CAPTURES(m_captures);
        std::size_t lists = 0;
        for (const QJsonValue &entry : m_captures.all()) {
            const QString file = entry[QLatin1String("file")].toString();
            ScaleDoubts doubts;
            for (const Reading &reading : readingsOf(entry)) {
                doubts.add(reading);
                QVERIFY2(!doubts.proposal(), qPrintable(file));
                ++lists;
            }
        }
        QVERIFY2(lists > 36'000, qPrintable(QString::number(lists)));
    }
    void theWitnessesOfARealHouseAgree()
    {
        HANSCOPE_NEED_CAPTURES(m_captures);
        CurrentBalance current;
        CounterBalance counter;
        for (const QJsonValue &entry : m_captures.all()) {
            if (entry[QLatin1String("file")] != QLatin1String("kaifa-norway-log-20170915.bin"))
                continue;
            for (const Reading &reading : readingsOf(entry)) {
                current.add(reading);
                counter.add(reading);
            }
        }
        QVERIFY(current.ratio() == 1);
        QVERIFY(std::abs(counter.ratio().value() - 1) < 0.02);
    }

    void findsAnotherUnit_data()
    {
        QTest::addColumn<Skew>("skew");
        QTest::addColumn<ScaleDoubt>("doubt");
        QTest::addColumn<MeterOverrides>("change");
        const Factor tenth{1, 10}, ten{10, 1}, hundredth{1, 100};
        QTest::newRow("energy in Wh, taken as 10 Wh")
            << Skew{.energy = 10} << ScaleDoubt::CounterAgainstPower << MeterOverrides{{}, {}, {}, tenth};
        QTest::newRow("energy in 100 Wh, taken as 10 Wh")
            << Skew{.energy = 0.1} << ScaleDoubt::CounterAgainstPower << MeterOverrides{{}, {}, {}, ten};
        QTest::newRow("current in mA, taken as 0.01 A")
            << Skew{.current = 10} << ScaleDoubt::CurrentAgainstPower << MeterOverrides{{}, tenth, {}, {}};
        QTest::newRow("current in 0.1 A, taken as 0.01 A")
            << Skew{.current = 0.1} << ScaleDoubt::CurrentAgainstPower << MeterOverrides{{}, ten, {}, {}};
        QTest::newRow("power in 10 W")
            << Skew{.power = 0.1} << ScaleDoubt::CurrentAgainstPower << MeterOverrides{ten, {}, {}, {}};
        QTest::newRow("voltage in 0.01 V, taken as 1 V")
            << Skew{.voltage = 100} << ScaleDoubt::Voltage << MeterOverrides{{}, {}, hundredth, {}};
        QTest::newRow("voltage in 0.1 V, taken as 0.01 V")
            << Skew{.voltage = 0.1} << ScaleDoubt::Voltage << MeterOverrides{{}, {}, ten, {}};
    }
    void findsAnotherUnit()
    {
        QFETCH(Skew, skew);
        QFETCH(ScaleDoubt, doubt);
        QFETCH(MeterOverrides, change);
        for (const Network network : networks) {
            MeterSetup setup;
            setup.model = MeterModel::Kamstrup;
            setup.network = network;
            const auto proposal = firstProposal(setup, skew, dayLength);
            QVERIFY(proposal);
            QVERIFY(proposal->doubt == doubt);
            QVERIFY(proposal->change == change);
            QVERIFY(!proposal->transformerRatio);
        }
    }
    void saysWhatContradicts()
    {
        MeterSetup setup;
        setup.model = MeterModel::Kamstrup;
        const auto energy = firstProposal(setup, {.energy = 10}, dayLength).value();
        const double times
            = static_cast<double>(energy.counted.count) / static_cast<double>(energy.addedUp.count);
        QVERIFY(times > 9 && times < 11);
        const auto current = firstProposal(setup, {.current = 10}, dayLength).value();
        QVERIFY(current.voltAmperes > Watt{current.power.count * 9});
        QVERIFY(current.voltAmperes < Watt{current.power.count * 11});
        const auto voltage = firstProposal(setup, {.voltage = 100}, hours{1}).value();
        QVERIFY(voltage.voltage > Millivolt{20'700'000} && voltage.voltage < Millivolt{25'300'000});
    }

    void findsTransformers_data()
    {
        QTest::addColumn<Skew>("skew");
        QTest::addColumn<MeterOverrides>("change");
        const Factor sixty{60, 1};
        const double primary = 8; // a house with transformers is a large one
        const double behind = primary / 60;
        QTest::newRow("current is primary")
            << Skew{behind, primary, behind} << MeterOverrides{sixty, {}, {}, sixty};
        QTest::newRow("current is secondary")
            << Skew{primary, behind, primary} << MeterOverrides{{}, sixty, {}, {}};
        QTest::newRow("energy is primary")
            << Skew{behind, behind, primary} << MeterOverrides{sixty, sixty, {}, {}};
        QTest::newRow("energy is secondary")
            << Skew{primary, primary, behind} << MeterOverrides{{}, {}, {}, sixty};
        QTest::newRow("power is secondary")
            << Skew{behind, primary, primary} << MeterOverrides{sixty, {}, {}, {}};
        QTest::newRow("power is primary")
            << Skew{primary, behind, behind} << MeterOverrides{{}, sixty, {}, sixty};
    }
    void findsTransformers()
    {
        QFETCH(Skew, skew);
        QFETCH(MeterOverrides, change);
        for (const Maker maker : {Maker::Kaifa, Maker::Kamstrup}) {
            for (const Network network : {Network::ThreeWire, Network::FourWire}) {
                MeterSetup setup;
                setup.model = modelOf(maker);
                setup.network = network;
                setup.meterType = typeBehindTransformers(maker, network);
                const auto proposal = firstProposal(setup, skew, dayLength);
                QVERIFY2(proposal, nameOf(maker, network, "").data());
                QVERIFY2(proposal->transformerRatio == 60, nameOf(maker, network, "").data());
                QVERIFY(proposal->change == change);
            }
        }
    }
    void neverProposesAWrongRatio_data()
    {
        QTest::addColumn<int>("ratio");
        for (const int ratio : {20, 25, 40, 50, 80, 100, 120, 200})
            QTest::addRow("%d/5", ratio * 5) << ratio;
    }
    void neverProposesAWrongRatio()
    {
        QFETCH(int, ratio);
        const double primary = 5;
        for (const Maker maker : makers) {
            for (const Network network : {Network::ThreeWire, Network::FourWire}) {
                MeterSetup setup;
                setup.model = modelOf(maker);
                setup.network = network;
                setup.meterType = typeBehindTransformers(maker, network);
                const Skew skew{primary, primary / ratio, primary};
                const auto proposal = firstProposal(setup, skew, hours{6});
                if (proposal)
                    QVERIFY2(proposal->transformerRatio == ratio, nameOf(maker, network, "").data());
            }
        }
    }
    void asksForTheRatioOfASecondaryMeter()
    {
        MeterSetup setup;
        setup.meterType = "6550";
        const Skew allSecondary{1.0 / 60, 1.0 / 60, 1.0 / 60};
        const auto proposal = proposalAfter(setup, allSecondary, hours{2});
        QVERIFY(proposal && proposal->doubt == ScaleDoubt::UnknownRatio);
        QVERIFY(proposal->change.isNone());
        setup.model = MeterModel::Kamstrup; // sends primary values
        setup.meterType = "6851131BN243101040";
        QVERIFY(!proposalAfter(setup, allSecondary, hours{2}));
    }
    void leavesAloneWhatNoOverrideExplains()
    {
        MeterSetup setup; // a direct meter cannot have transformers
        QVERIFY(!firstProposal(setup, {.power = 5, .current = 5.0 / 60, .energy = 5}, dayLength));
        QVERIFY(!firstProposal(setup, {.energy = 3}, dayLength));
        QVERIFY(!firstProposal(setup, {.power = 10, .current = 1, .energy = 0.1}, dayLength)); // no two agree
        QVERIFY(!firstProposal(setup, {.voltage = 3}, dayLength));
    }
    void agreedOverridesEndTheDoubt()
    {
        MeterSetup setup;
        setup.model = MeterModel::Kamstrup;
        const Skew skew{.energy = 10};
        const MeterOverrides agreed = firstProposal(setup, skew, dayLength).value().change;
        ScaleDoubts doubts;
        play(setup, dayLength, [&](const Reading &reading) {
            doubts.add(scaled(skewed(reading, skew), agreed));
            return !doubts.proposal();
        });
        QVERIFY(!doubts.proposal());
    }
    void anotherMeterStartsAnew()
    {
        ScaleDoubts doubts;
        Reading reading = phases(dayBegins, {1000, 1000, 1000});
        reading.voltage = {Millivolt{23'000'000}, Millivolt{23'100'000}, Millivolt{23'050'000}};
        const auto hear = [&](int lists) {
            for (int list = 0; list < lists; ++list, reading.receivedAt += seconds{10})
                doubts.add(reading);
        };
        hear(40);
        QVERIFY(doubts.proposal());
        reading.meter.meterType = {}; // Embriq leaves it out at times
        hear(1);
        QVERIFY(doubts.proposal());
        reading.meter.meterId = {"6970631000000002"};
        hear(20);
        QVERIFY(!doubts.proposal());
        hear(20);
        QVERIFY(doubts.proposal());
    }
    void aMissingPhaseIsNoOtherUnit()
    {
        ScaleDoubts doubts;
        Reading reading = phases(dayBegins, {1000, 1000, 1000});
        reading.voltage[0]
            = Millivolt{2'300}; // a blown fuse in the street, not a unit: the others have 230 V
        for (int list = 0; list < 100; ++list, reading.receivedAt += seconds{10})
            doubts.add(reading);
        QVERIFY(!doubts.proposal());
    }
};

QTEST_GUILESS_MAIN(tst_ScaleDoubts)

#include "tst_scaledoubts.moc"
