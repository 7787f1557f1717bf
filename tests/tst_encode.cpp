// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/streamdecoder.h"
#include "core/simulator/encode.h"
#include "tests/support/captures.h"
#include "tests/support/codecnames.h"
#include "tests/support/exampleframes.h"

#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>

using namespace hanscope;
using namespace std::string_view_literals;

namespace
{

QByteArray toQt(const std::vector<std::uint8_t> &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

/// What the decoder makes of a stream, views copied.
struct Seen {
    MessageStatus status = MessageStatus::Corrupt;
    QByteArray bytes;
    MeterList list;
};

std::vector<Seen> decoded(const QByteArray &stream)
{
    std::vector<Seen> result;
    const auto decoder = std::make_unique<StreamDecoder>();
    const auto keep = [&result](const Message &message) {
        const QByteArray bytes(reinterpret_cast<const char *>(message.bytes.data()),
                               static_cast<qsizetype>(message.bytes.size()));
        result.push_back({message.status, bytes, message.list});
    };
    decodeAll(*decoder, bytesOf(stream), keep);
    decoder->finish();
    while (const Message *message = decoder->next())
        keep(*message);
    return result;
}

/// Which form of push time an information field has; the list does not keep it.
PushTimeForm formOf(const QByteArray &information)
{
    const bool isTagged = information.size() > 8 && information[8] == 0x09;
    return isTagged ? PushTimeForm::Tagged : PushTimeForm::Plain;
}

PushTimeForm formInFrame(const QByteArray &frame)
{
    return formOf(frame.mid(frame.indexOf(QByteArray::fromHex("E6E700"))));
}

/// The Norwegian meter of this maker, with another form of push time if it has one at all.
MeterProfile profileOf(Maker maker, PushTimeForm form)
{
    MeterProfile meter = *std::find_if(allMeterProfiles().begin(), allMeterProfiles().end(),
                                       [maker](const MeterProfile &row) { return row.maker == maker; });
    if (maker == Maker::Kamstrup)
        meter.pushTime = form;
    return meter;
}

QByteArray encodedAgain(const Seen &seen)
{
    return toQt(encodeFrame(seen.list, profileOf(seen.list.meter.maker, formInFrame(seen.bytes))));
}

MeterClock sunday()
{
    return {2024, 3, 31, 7, 23, 59, 59, 0xFF, std::nullopt, 0};
}

using Words = std::array<std::string_view, 3>; ///< for one-phase, three-wire and four-wire meters

MeterIdentity identity(Maker maker, Network network)
{
    const std::size_t column = network == Network::OnePhase ? 0 : network == Network::ThreeWire ? 1 : 2;
    switch (maker) {
    case Maker::Aidon:
        return {maker, network, "AIDON_V0001"sv, "7359992895913195"sv, Words{"6515", "6525", "6534"}[column]};
    case Maker::Kaifa:
        return {maker, network, "KFM_001"sv, "6970631402055385"sv,
                Words{"MA105H2E", "MA304H3E", "MA304H4"}[column]};
    default:
        return {maker, network, "Kamstrup_V0001"sv, "5706567271589419"sv,
                Words{"6861111BN242101040", "6841121BN243101040", "6841138AN243101090"}[column]};
    }
}

/// A list with every item this meter has, each at `raw` (cut to what its type on the wire can hold).
MeterList fullList(Maker maker, Network network, ListKind kind, std::int64_t raw)
{
    const std::uint8_t b = maker == Maker::Kamstrup ? 1 : 0;
    const auto ampere = static_cast<std::int8_t>(maker == Maker::Aidon       ? -1
                                                     : maker == Maker::Kaifa ? -3
                                                                             : -2);
    const auto energy = static_cast<std::int8_t>(maker == Maker::Kaifa ? 0 : 1);
    const std::int64_t raw32 = std::clamp<std::int64_t>(raw, 0, 0xFFFF'FFFF);
    const std::int64_t rawVolt = maker == Maker::Kaifa ? raw32 : std::clamp<std::int64_t>(raw, 0, 0xFFFF);
    const bool isFineKamstrup = maker == Maker::Kamstrup && rawVolt > 1000; // newer firmware
    const auto volt = static_cast<std::int8_t>(isFineKamstrup ? -2 : maker == Maker::Kamstrup ? 0 : -1);
    const std::int64_t rawAmpere
        = maker == Maker::Aidon ? std::clamp<std::int64_t>(raw, -0x8000, 0x7FFF) : raw32;

    MeterList list;
    list.kind = kind;
    list.meter.maker = maker;
    if (maker != Maker::Aidon)
        list.pushTime = sunday();
    if (kind == ListKind::List1) {
        list.items.push({{1, 0, 1, 7, 0}, raw32, 0, Unit::Watt});
        return list;
    }
    list.meter = identity(maker, network);
    for (const std::uint8_t c : std::array<std::uint8_t, 4>{1, 2, 3, 4})
        list.items.push({{1, b, c, 7, 0}, raw32, 0, c < 3 ? Unit::Watt : Unit::Var});
    for (const std::uint8_t c : std::array<std::uint8_t, 3>{31, 51, 71}) {
        const bool isMeasured = c == 31 || network == Network::FourWire
            || (network == Network::ThreeWire && (c == 71 || maker != Maker::Aidon));
        if (isMeasured)
            list.items.push({{1, b, c, 7, 0}, rawAmpere, ampere, Unit::Ampere});
    }
    for (const std::uint8_t c : std::array<std::uint8_t, 3>{32, 52, 72}) {
        if (c == 32 || network != Network::OnePhase)
            list.items.push({{1, b, c, 7, 0}, rawVolt, volt, Unit::Volt});
    }
    if (kind == ListKind::List3) {
        list.clock = sunday();
        for (const std::uint8_t c : std::array<std::uint8_t, 4>{1, 2, 3, 4})
            list.items.push({{1, b, c, 8, 0}, raw32, energy, c < 3 ? Unit::WattHour : Unit::VarHour});
    }
    return list;
}

} // namespace

/// What the virtual meters send is, byte for byte, what real ones send.
class TestEncode : public QObject
{
    Q_OBJECT

private slots:
    void reproduces_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("Aidon list 1") << test::aidonList1();
        QTest::newRow("Aidon list 3") << test::aidonList3();
        QTest::newRow("Kaifa list 1") << test::kaifaList1();
        QTest::newRow("Kaifa list 3") << test::kaifaList3();
        QTest::newRow("Kamstrup list 3") << test::kamstrupList3();
    }
    void reproduces()
    {
        QFETCH(QByteArray, frame);
        const auto all = decoded(frame);
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all[0].status, MessageStatus::Decoded);
        QCOMPARE(encodedAgain(all[0]).toHex(), frame.toHex());
    }

    void reproducesCapture_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("framed");
        for (const QJsonValue &capture : m_captures.norwegian()) {
            const bool isNorwegianHdlc
                = !capture[u"synthetic"].toBool() && capture[u"valid_frames"].toInt() > 0;
            const QString framing = capture[u"framing"].toString();
            if (isNorwegianHdlc && (framing == u"hdlc" || framing == u"llc"))
                QTest::newRow(qPrintable(capture[u"file"].toString()))
                    << capture[u"file"].toString() << (framing == u"hdlc");
        }
        if (!m_captures.present()) {
            HANSCOPE_NEED_CAPTURES(m_captures);
        }
    }
    void reproducesCapture()
    {
        QFETCH(QString, file);
        QFETCH(bool, framed);
        const auto lines = m_captures.lines(file);
        int compared = 0;
        if (framed) {
            for (const Seen &seen : decoded(lines.join())) {
                if (seen.status != MessageStatus::Decoded)
                    continue;
                QCOMPARE(encodedAgain(seen).toHex(), seen.bytes.toHex());
                ++compared;
            }
        } else {
            const auto message = std::make_unique<Message>();
            for (const QByteArray &line : lines) {
                decodePayload(bytesOf(line), *message);
                QCOMPARE(message->status, MessageStatus::Decoded);
                QCOMPARE(
                    toQt(encodeInformation(message->list, profileOf(message->list.meter.maker, formOf(line))))
                        .toHex(),
                    line.toHex());
                ++compared;
            }
        }
        QVERIFY(compared > 0);
    }

    void decodesToItself_data()
    {
        QTest::addColumn<int>("maker");
        QTest::addColumn<int>("network");
        QTest::addColumn<int>("kind");
        static constexpr std::pair<Maker, const char *> makers[]
            = {{Maker::Aidon, "Aidon"}, {Maker::Kaifa, "Kaifa"}, {Maker::Kamstrup, "Kamstrup"}};
        static constexpr std::pair<Network, const char *> networks[]
            = {{Network::OnePhase, "1-phase"}, {Network::ThreeWire, "3-wire"}, {Network::FourWire, "4-wire"}};
        for (const auto &[maker, makerWord] : makers) {
            for (const auto &[network, networkWord] : networks) {
                for (const ListKind kind : {ListKind::List1, ListKind::List2, ListKind::List3}) {
                    if (maker == Maker::Kamstrup && kind == ListKind::List1)
                        continue;
                    QTest::addRow("%s %s list %d", makerWord, networkWord, int(kind))
                        << int(maker) << int(network) << int(kind);
                }
            }
        }
    }
    void decodesToItself()
    {
        QFETCH(int, maker);
        QFETCH(int, network);
        QFETCH(int, kind);
        for (const std::int64_t raw :
             {-0x8000LL, -10LL, 0LL, 1LL, 0x7ELL, 0x7D7ELL, 0xFFFFLL, 0xFFFF'FFFFLL}) {
            const MeterList list = fullList(static_cast<Maker>(maker), static_cast<Network>(network),
                                            static_cast<ListKind>(kind), raw);
            for (const PushTimeForm form : {PushTimeForm::Plain, PushTimeForm::Tagged}) {
                const auto all = decoded(toQt(encodeFrame(list, profileOf(list.meter.maker, form))));
                QCOMPARE(all.size(), std::size_t(1));
                QCOMPARE(all[0].status, MessageStatus::Decoded);
                QVERIFY(all[0].list == list);
            }
        }
    }

    void hasHeader_data()
    {
        // The lengths and header checksums that captures show.
        QTest::addColumn<int>("maker");
        QTest::addColumn<int>("network");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("header");
        const auto add = [](const char *name, Maker maker, Network network, ListKind kind,
                            const char *header) {
            QTest::newRow(name) << int(maker) << int(network) << int(kind) << QByteArray::fromHex(header);
        };
        using enum Network;
        using enum ListKind;
        add("Aidon list 2, 1-phase", Maker::Aidon, OnePhase, List2, "A0D24108831382D6");
        add("Aidon list 2, 3-wire", Maker::Aidon, ThreeWire, List2, "A10B41088313FA7C");
        add("Aidon list 2, 4-wire", Maker::Aidon, FourWire, List2, "A11E41088313EEEE");
        add("Aidon list 3, 1-phase", Maker::Aidon, OnePhase, List3, "A13E410883137F8E");
        add("Aidon list 3, 3-wire", Maker::Aidon, ThreeWire, List3, "A17741088313391E");
        add("Kaifa list 2, 1-phase", Maker::Kaifa, OnePhase, List2, "A06501020110F050");
        add("Kaifa list 2, 3-wire", Maker::Kaifa, ThreeWire, List2, "A079010201108093");
        add("Kaifa list 2, 4-wire", Maker::Kaifa, FourWire, List2, "A07801020110C498");
        add("Kaifa list 3, 1-phase", Maker::Kaifa, OnePhase, List3, "A087010201109E6D");
        add("Kaifa list 3, 3-wire", Maker::Kaifa, ThreeWire, List3, "A09B01020110EEAE");
        add("Kamstrup list 2, 1-phase", Maker::Kamstrup, OnePhase, List2, "A0BA2B2113EDAA");
        add("Kamstrup list 2, 3-phase", Maker::Kamstrup, ThreeWire, List2, "A0E22B2113239A");
        add("Kamstrup list 3, 1-phase", Maker::Kamstrup, OnePhase, List3, "A1042B2113776E");
        add("Kamstrup list 3, 3-phase", Maker::Kamstrup, FourWire, List3, "A12C2B2113FC04");
    }
    void hasHeader()
    {
        QFETCH(int, maker);
        QFETCH(int, network);
        QFETCH(int, kind);
        QFETCH(QByteArray, header);
        const MeterList list = fullList(static_cast<Maker>(maker), static_cast<Network>(network),
                                        static_cast<ListKind>(kind), 5);
        QCOMPARE(toQt(encodeFrame(list, profileOf(list.meter.maker, PushTimeForm::Plain)))
                     .mid(1, header.size())
                     .toHex(),
                 header.toHex());
    }

    void makesFrameWithoutInformation()
    {
        const QByteArray frame = toQt(hdlcFrame({{0x03}, {0x21}, 0x93}, {}));
        QCOMPARE(frame.size(), qsizetype(9));
        const Bytes inside = bytesOf(frame).subspan(1, 7);
        const auto read = decodeHdlcFrame(inside);
        QVERIFY(read.has_value());
        QVERIFY(read->information.empty());
        QCOMPARE(int(read->control), 0x93);
    }

    void splitsIntoSegments_data()
    {
        QTest::addColumn<int>("partSize");
        for (const int size : {1, 50, 100, 374, 375, 1000})
            QTest::addRow("parts of %d", size) << size;
    }
    void splitsIntoSegments()
    {
        QFETCH(int, partSize);
        const MeterList list = fullList(Maker::Aidon, Network::FourWire, ListKind::List3, 7);
        const MeterProfile &meter = hanscope::profileOf(MeterModel::Aidon);
        const auto stream
            = segmentedFrames(meter.ends, encodeInformation(list, meter), static_cast<std::size_t>(partSize));
        int whole = 0;
        for (const Seen &seen : decoded(toQt(stream))) {
            QCOMPARE(seen.status, MessageStatus::Decoded);
            QVERIFY(seen.list == list);
            ++whole;
        }
        QCOMPARE(whole, 1);
    }

private:
    test::Captures m_captures;
};

QTEST_GUILESS_MAIN(TestEncode)
#include "tst_encode.moc"
