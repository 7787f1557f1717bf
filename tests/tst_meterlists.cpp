// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/apdu.h"
#include "core/codec/decimaltext.h"
#include "core/codec/readingtable.h"
#include "core/codec/streamdecoder.h"
#include "tests/support/codecnames.h"
#include "tests/support/damage.h"
#include "tests/support/exampleframes.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

/// LLC header and APDU of a frame.
QByteArray payloadOf(const QByteArray &frame)
{
    const auto decoded = decodeHdlcFrame(bytesOf(frame).subspan(1, std::size_t(frame.size()) - 2));
    Q_ASSERT(decoded);
    return {reinterpret_cast<const char *>(decoded->information.data()),
            qsizetype(decoded->information.size())};
}

std::unique_ptr<Message> decoded(const QByteArray &payload)
{
    auto message = std::make_unique<Message>();
    decodePayload(bytesOf(payload), *message);
    return message;
}

Reading readingOf(const QByteArray &frame)
{
    return toReading(decoded(payloadOf(frame))->list, ReceiveTime{});
}

QByteArray kamstrupOnePhaseBody()
{
    return QByteArray::fromHex("E6E7000F000000000C07E60205060D000AFF800000"
                               "0219"
                               "0A0E4B616D73747275705F5630303031"
                               "09060101000005FF0A1035373036353637323731353333323037"
                               "09060101600101FF0A12363836313131314"
                               "2"
                               "4E323432313031303430"
                               "09060101010700FF0600000268"
                               "09060101020700FF0600000000"
                               "09060101030700FF0600000053"
                               "09060101040700FF0600000000"
                               "090601011F0700FF0600000122"
                               "00000000"
                               "09060101200700FF1200E2"
                               "00000000");
}

} // namespace

class TestMeterLists : public QObject
{
    Q_OBJECT

private slots:
    void aidonList1()
    {
        const Reading reading = readingOf(test::aidonList1());
        Reading expected;
        expected.kind = ListKind::List1;
        expected.meter.maker = Maker::Aidon;
        expected.importPower = Watt{733};
        QVERIFY(reading == expected);
    }

    void aidonList3()
    {
        const Reading reading = readingOf(test::aidonList3());
        QVERIFY(reading.kind == ListKind::List3);
        QVERIFY(reading.meter.network == Network::FourWire);
        QVERIFY(reading.importPower == Watt{1769});
        QVERIFY(reading.exportPower == Watt{0});
        QVERIFY(reading.exportReactive == Var{947});
        QVERIFY(reading.current[1] == Milliampere{300});
        QVERIFY(reading.voltage[0] == Millivolt{244500});
        QVERIFY(reading.importedEnergy == WattHour{94064590}); // 10 Wh a step
        QVERIFY(reading.exportedReactive == VarHour{9770640});
        QCOMPARE(int(reading.clock->hour), 21);
        QVERIFY(!reading.pushTime);
    }

    void kaifaList3()
    {
        const Reading reading = readingOf(test::kaifaList3());
        QVERIFY(reading.meter.maker == Maker::Kaifa);
        QVERIFY(reading.current[1] == Milliampere{7733});
        QVERIFY(reading.voltage[2] == Millivolt{240300});
        QVERIFY(reading.importedEnergy == WattHour{100395290});
        QVERIFY(reading.pushTime == reading.clock);
    }

    void kamstrupList3()
    {
        const Reading reading = readingOf(test::kamstrupList3());
        QVERIFY(reading.meter.maker == Maker::Kamstrup);
        QVERIFY(reading.meter.network == Network::ThreeWire);
        QVERIFY(reading.current[2] == Milliampere{10210});
        QVERIFY(reading.voltage[0] == Millivolt{238000});
        QVERIFY(reading.importedEnergy == WattHour{155232510});
    }

    void kamstrupOnePhaseHasNoOtherPhases()
    {
        const auto message = decoded(kamstrupOnePhaseBody());
        QCOMPARE(message->status, MessageStatus::Decoded);
        const Reading reading = toReading(message->list, ReceiveTime{});
        QVERIFY(reading.meter.network == Network::OnePhase);
        QVERIFY(reading.current[0] == Milliampere{2900});
        QVERIFY(reading.voltage[0] == Millivolt{226000});
        QVERIFY(!reading.current[1] && !reading.voltage[1] && !reading.voltage[2]);
        QVERIFY(lacksCurrent(reading, 1) && lacksVoltage(reading, 2));
    }

    void rejectsEveryTruncation_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("Aidon list 1") << payloadOf(test::aidonList1());
        QTest::newRow("Aidon list 3") << payloadOf(test::aidonList3());
        QTest::newRow("Kaifa list 1") << payloadOf(test::kaifaList1());
        QTest::newRow("Kaifa list 3") << payloadOf(test::kaifaList3());
        QTest::newRow("Kamstrup list 3") << payloadOf(test::kamstrupList3());
        QTest::newRow("Kamstrup, one phase") << kamstrupOnePhaseBody();
    }
    void rejectsEveryTruncation()
    {
        QFETCH(QByteArray, payload);
        QCOMPARE(decoded(payload)->status, MessageStatus::Decoded);
        for (qsizetype size = 0; size < payload.size(); ++size)
            QVERIFY2(decoded(payload.first(size))->status != MessageStatus::Decoded,
                     qPrintable(QString::number(size)));
        QCOMPARE(decoded(payload + '\0')->error.code, DecodeErrc::TrailingBytes);
    }

    void survivesEveryFlippedBit_data() { rejectsEveryTruncation_data(); }
    void survivesEveryFlippedBit()
    {
        QFETCH(QByteArray, payload);
        for (qsizetype byte = 0; byte < payload.size(); ++byte) {
            for (int bit = 0; bit < 8; ++bit) {
                const auto message = decoded(withBitFlipped(payload, byte, bit));
                if (message->status != MessageStatus::Decoded)
                    QVERIFY(message->error.offset <= std::size_t(payload.size()));
            }
        }
    }

    void rejects_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<DecodeErrc>("code");
        QTest::addColumn<int>("offset");
        QTest::newRow("other LLC header") << QByteArray("E6E6000F") << DecodeErrc::LlcHeader << 0;
        QTest::newRow("get-request") << QByteArray("E6E700C0") << DecodeErrc::ApduTag << 3;
        QTest::newRow("date-time of 11 bytes") << QByteArray("0F400000000B") << DecodeErrc::DateTimeForm << 5;
        QTest::newRow("empty structure") << QByteArray("0F40000000000200") << DecodeErrc::UnknownLayout << 6;
        QTest::newRow("Kaifa with ten values")
            << QByteArray("0F4000000000020A09074B464D5F303031") << DecodeErrc::UnknownLayout << 6;
        QTest::newRow("Aidon value without number")
            << QByteArray("0F40000000000101020309060100010700FF0A014102020F00161B") << DecodeErrc::WrongType
            << 18;
    }
    void rejects()
    {
        QFETCH(QByteArray, hex);
        QFETCH(DecodeErrc, code);
        QFETCH(int, offset);
        const auto message = decoded(QByteArray::fromHex(hex));
        QCOMPARE(message->error.code, code);
        QCOMPARE(int(message->error.offset), offset);
        QCOMPARE(message->status, MessageStatus::Unsupported);
    }

    /// A length need not be in its shortest form (A-XDR), not even those that tell whose list it is.
    void lengthsMayBeLong_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("shortest");
        QTest::addColumn<QByteArray>("longer");
        QTest::newRow("Aidon") << payloadOf(test::aidonList1()) << QByteArray("\x09\x06")
                               << QByteArray("\x09\x81\x06");
        QTest::newRow("Kaifa") << payloadOf(test::kaifaList3()) << QByteArray("\x09\x07KFM")
                               << QByteArray("\x09\x81\x07KFM");
        QTest::newRow("Kamstrup") << payloadOf(test::kamstrupList3()) << QByteArray("\x0A\x0EKam")
                                  << QByteArray("\x0A\x81\x0EKam");
    }
    void lengthsMayBeLong()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, shortest);
        QFETCH(QByteArray, longer);
        QByteArray lengthened = payload;
        lengthened.replace(payload.indexOf(shortest), shortest.size(), longer);
        QCOMPARE(lengthened.size(), payload.size() + 1);
        const auto message = decoded(lengthened);
        QCOMPARE(message->status, MessageStatus::Decoded);
        QVERIFY(message->list == decoded(payload)->list);
    }

    void recognisesEncryption()
    {
        // The example of the DLMS Green Book: both keys are public, the message is ciphered all the same.
        const auto message = decoded(QByteArray::fromHex("DB082F192291991641033B30000001E5025CE9D2271FD78BE8C"
                                                         "204211A916A9D7F587E0A7A814CADEA89E9593F01F92EA8C0"
                                                         "87B5BDFDEFEAB6BECF282DFE49C08F5BE6DC8400"));
        QCOMPARE(message->status, MessageStatus::Encrypted);
        QCOMPARE(QString::fromStdString(systemTitleHex(message->cipher.systemTitle)),
                 QStringLiteral("2F19229199164103"));
        QCOMPARE(int(message->cipher.securityControl), 0x30);
        QCOMPARE(message->cipher.invocationCounter, 0x1E5u);
    }

    void joinsSegments()
    {
        const QByteArray payload = payloadOf(test::aidonList3());
        SegmentJoiner joiner;
        HdlcFrame frame;
        for (qsizetype at = 0; at < payload.size(); at += 100) {
            const QByteArray part = payload.mid(at, 100);
            frame.information = bytesOf(part);
            frame.segmented = at + 100 < payload.size();
            const auto joined = joiner.add(frame);
            QVERIFY(joined);
            QCOMPARE(joined->has_value(), !frame.segmented);
            if (*joined)
                QCOMPARE(QByteArray(reinterpret_cast<const char *>((*joined)->data()),
                                    qsizetype((*joined)->size())),
                         payload);
        }
    }

    void endlessSegmentsNeedNoMoreMemory()
    {
        SegmentJoiner joiner;
        HdlcFrame frame;
        const QByteArray part(1000, '\0');
        frame.information = bytesOf(part);
        frame.segmented = true;
        int refused = 0;
        for (int i = 0; i < 100; ++i) {
            const auto joined = joiner.add(frame);
            if (!joined) {
                QCOMPARE(joined.error().code, DecodeErrc::SegmentsTooLong);
                ++refused;
            }
        }
        QVERIFY(refused > 5);
    }

    void oneVoltageTellsKamstrupsResolution()
    {
        // 230.12 V, 4.56 V left on a dead phase, 231.10 V
        const QByteArray payload = payloadOf(test::kamstrupList3())
                                       .replace(QByteArray::fromHex("1200EE"), QByteArray::fromHex("1259E4"))
                                       .replace(QByteArray::fromHex("1200EF"), QByteArray::fromHex("1201C8"))
                                       .replace(QByteArray::fromHex("1200F0"), QByteArray::fromHex("125A46"));
        const Reading reading = toReading(decoded(payload)->list, ReceiveTime{});
        QVERIFY(reading.voltage[0] == Millivolt{230120});
        QVERIFY(reading.voltage[1] == Millivolt{4560});
        QVERIFY(reading.voltage[2] == Millivolt{231100});
    }

    void codesOfOtherThingsAreNoReading()
    {
        MeterList list;
        list.items.push({{7, 0, 1, 7, 0}, 1, 0, Unit::Watt}); // gas
        list.items.push({{1, 0, 1, 8, 0, 255}, 5000, 0, Unit::WattHour});
        list.items.push({{1, 0, 1, 8, 0, 1}, 4000, 0, Unit::WattHour}); // a month ago
        const Reading reading = toReading(list, ReceiveTime{});
        QVERIFY(!reading.importPower);
        QVERIFY(reading.importedEnergy == WattHour{5000});
    }

    void noUnitIsGuessedForCodesOfOtherThings()
    {
        // 1-1:2.7.0 turned into 7-1:2.7.0
        const QByteArray payload
            = payloadOf(test::kamstrupList3())
                  .replace(QByteArray::fromHex("09060101020700FF"), QByteArray::fromHex("09060701020700FF"));
        const auto message = decoded(payload);
        QCOMPARE(message->status, MessageStatus::Decoded);
        QVERIFY(message->list.items[1].code.a == 7);
        QVERIFY(message->list.items[1].unit == Unit::None);
    }

    void valueFinerThanOurUnitIsLeftOut()
    {
        MeterList list;
        list.items.push({{1, 0, 1, 7, 0}, 12345, -1, Unit::Watt});
        list.items.push({{1, 0, 2, 7, 0}, 12340, -1, Unit::Watt});
        list.items.push({{1, 0, 3, 7, 0}, 5, 0, Unit::Watt}); // reactive power in W: not ours to guess
        list.items.push({{1, 0, 1, 8, 0}, INT64_MAX, 3, Unit::WattHour});
        const Reading reading = toReading(list, ReceiveTime{});
        QVERIFY(!reading.importPower && !reading.importReactive && !reading.importedEnergy);
        QVERIFY(reading.exportPower == Watt{1234});
    }

    void kaifaThreeWireDoesNotMeasureOneVoltage()
    {
        Reading reading;
        reading.kind = ListKind::List2;
        reading.meter.network = Network::ThreeWire;
        reading.voltage = {Millivolt{230000}, Millivolt{0}, Millivolt{231000}};
        QVERIFY(lacksVoltage(reading, 1));
        QVERIFY(!lacksVoltage(reading, 0) && !lacksVoltage(reading, 2));
        reading.meter.network = Network::FourWire;
        QVERIFY(!lacksVoltage(reading, 1)); // a lost phase, not a missing one
    }
};

QTEST_GUILESS_MAIN(TestMeterLists)
#include "tst_meterlists.moc"
