// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/crc16arc.h"
#include "core/codec/decimaltext.h"
#include "core/codec/readingtable.h"
#include "core/codec/streamdecoder.h"
#include "tests/support/codecnames.h"
#include "tests/support/damage.h"
#include "tests/support/exampleframes.h"
#include "tests/support/exampletelegrams.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

struct Told {
    MessageStatus status{};
    DecodeErrc reason{};
    quint64 offset = 0;
    qsizetype size = 0;
    MeterList list;

    bool operator==(const Told &) const = default;
};

std::vector<Told> decode(const QByteArray &stream, qsizetype chunk = 1000)
{
    const auto decoder = std::make_unique<StreamDecoder>();
    std::vector<Told> told;
    const auto keep = [&told](const Message &message) {
        const bool decoded = message.status == MessageStatus::Decoded;
        told.push_back({message.status, decoded ? DecodeErrc{} : message.error.code, message.offset,
                        qsizetype(message.bytes.size()), decoded ? message.list : MeterList{}});
    };
    for (qsizetype at = 0; at < stream.size(); at += chunk) {
        const QByteArray part = stream.mid(at, chunk);
        decodeAll(*decoder, bytesOf(part), keep);
    }
    decoder->finish();
    while (const Message *message = decoder->next())
        keep(*message);
    return told;
}

int decodedIn(const std::vector<Told> &told)
{
    return int(std::count_if(told.begin(), told.end(),
                             [](const Told &one) { return one.status == MessageStatus::Decoded; }));
}

/// The one value of a telegram without checksum that holds this line.
QByteArray valueOf(const QByteArray &line)
{
    const auto told = decode("/XYZ5\r\n\r\n" + line + "\r\n!\r\n");
    if (told.size() != 1 || told[0].status != MessageStatus::Decoded || told[0].list.items.size() != 1)
        return "none";
    const ListItem &item = told[0].list.items[0];
    return QByteArray::fromStdString(toText(item.code) + ' ' + decimalText(item.raw, item.scaler) + ' '
                                     + std::string(symbol(item.unit)));
}

} // namespace

class TestP1Telegram : public QObject
{
    Q_OBJECT

private slots:
    void checksumOfTheStandard() { QCOMPARE(int(crc16Arc(bytesOf("123456789"))), 0xBB3D); }

    void readsATelegram()
    {
        const auto told = decode(p1Telegram());
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(told[0].status, MessageStatus::Decoded);
        QCOMPARE(told[0].size, p1Telegram().size());
        const Reading reading = toReading(told[0].list, {});
        QVERIFY(reading.importPower == Watt{622});
        QVERIFY(reading.importReactive == Var{135});
        QVERIFY(reading.voltage[0] == Millivolt{230100});
        QVERIFY(reading.importedEnergy == WattHour{10501076});
        QCOMPARE(int(reading.clock->minute), 6);
        QCOMPARE(int(reading.clock->status), 0);
        QVERIFY(reading.meter.maker == Maker::LandisGyr);
    }

    void readsWithoutChecksum() { QCOMPARE(decodedIn(decode(p1TelegramWithoutChecksum())), 1); }

    void rejectsEveryFlippedBit()
    {
        const QByteArray good = p1Telegram();
        for (qsizetype byte = 0; byte < good.size() - 2; ++byte) { // the last line end says nothing
            for (int bit = 0; bit < 8; ++bit) {
                // Digits of the checksum may be capital or small.
                const bool sameDigit = byte >= good.size() - 6 && bit == 5;
                const auto told = decode(withBitFlipped(good, byte, bit));
                QVERIFY2(sameDigit || decodedIn(told) == 0,
                         qPrintable(QStringLiteral("byte %1 bit %2").arg(byte).arg(bit)));
            }
        }
    }

    void rejectsEveryTruncation()
    {
        const QByteArray good = p1Telegram();
        for (qsizetype size = 1; size < good.size() - 2; ++size)
            QCOMPARE(decodedIn(decode(good.first(size))), 0);
        const QByteArray open = p1TelegramWithoutChecksum();
        for (qsizetype size = 1; size < open.size(); ++size)
            QCOMPARE(decodedIn(decode(open.first(size))), 0);
    }

    void aTelegramMayEndWithItsChecksum()
    {
        QCOMPARE(decodedIn(decode(p1Telegram().chopped(2))), 1);
        QCOMPARE(decodedIn(decode(p1Telegram().chopped(2) + p1Telegram())), 2);
    }

    void aTelegramCutInItsFirstLineIsNotTakenForTheStartOfTheNext()
    {
        const auto told = decode("/HAN5SIM" + p1TelegramWithoutChecksum());
        QCOMPARE(told.size(), std::size_t(2));
        QCOMPARE(told[0].status, MessageStatus::Corrupt);
        QCOMPARE(told[1].status, MessageStatus::Decoded);
        QCOMPARE(told[1].offset, quint64(8));
    }

    void aDamagedLineEndBehindTheChecksumCostsNothing()
    {
        QCOMPARE(decodedIn(decode(p1Telegram().chopped(1) + "?" + p1Telegram())), 2);
        QCOMPARE(decodedIn(decode(p1TelegramWithoutChecksum().chopped(1) + "?" + p1Telegram())), 1);
    }

    void withoutChecksumALineThatIsNoneIsDamage()
    {
        const auto told = decode(p1TelegramWithoutChecksum().replace("0.622", "0?622"));
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(told[0].status, MessageStatus::Corrupt);
        QCOMPARE(told[0].reason, DecodeErrc::WrongType);
    }

    void chunksMakeNoDifference()
    {
        const QByteArray stream = p1Telegram() + garbage(500, 3) + p1Telegram() + aidonList1()
            + withBitFlipped(p1Telegram(), 60) + p1Telegram().first(70) + p1TelegramWithoutChecksum()
            + "\r\n\r\n" + kaifaList1() + p1Telegram();
        const auto whole = decode(stream, stream.size());
        QCOMPARE(decodedIn(whole), 6);
        for (const qsizetype chunk : {1, 2, 7, 64})
            QVERIFY(decode(stream, chunk) == whole);
    }

    void aLongFirstLineIsTheSameInAnyChunks_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("decoded");
        QTest::newRow("the longest") << 80 << 1;
        QTest::newRow("one more") << 81 << 0;
    }
    void aLongFirstLineIsTheSameInAnyChunks()
    {
        QFETCH(int, size);
        QFETCH(int, decoded);
        const QByteArray name = QByteArray("XYZ5").leftJustified(size, 'a');
        const QByteArray stream = '/' + name + "\r\n\r\n1-0:1.7.0(0000.622*kW)\r\n!\r\n";
        const auto whole = decode(stream, stream.size());
        QCOMPARE(decodedIn(whole), decoded);
        QVERIFY(decode(stream, 1) == whole);
    }

    void lineEndsBetweenTelegramsAreNoMessage()
    {
        QCOMPARE(decode("\r\n" + p1Telegram() + "\r\n\r\n" + p1Telegram() + "\r\n").size(), std::size_t(2));
    }

    void endlessTelegramNeedsNoMoreMemory()
    {
        const QByteArray line = "1-0:1.7.0(0000.622*kW)\r\n";
        const auto told = decode("/XYZ5\r\n\r\n" + line.repeated(1000) + p1Telegram());
        QCOMPARE(decodedIn(told), 1);
        QCOMPARE(told.front().reason, DecodeErrc::TooLong);
        QCOMPARE(decodedIn(decode(QByteArray("/XYZ5").repeated(5000) + p1Telegram())), 1);
    }

    void tooManyItemsAreRefused()
    {
        QByteArray lines;
        for (int c = 1; c <= 65; ++c)
            lines += "1-0:" + QByteArray::number(c) + ".7.0(0000.622*kW)\r\n";
        const auto told = decode("/XYZ5\r\n\r\n" + lines + "!\r\n");
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(told[0].reason, DecodeErrc::TooManyItems);
    }

    void readsLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const char *line, const char *value) {
            QTest::newRow(name) << QByteArray(line) << QByteArray(value);
        };
        row("kilo without float", "1-0:61.7.0(0001.011*kW)", "1-0:61.7.0 1011 W");
        row("more decimals than our unit", "1-0:1.7.0(0.1234*kW)", "1-0:1.7.0 123.4 W");
        row("small letters", "1-0:3.8.0(0000000.012*kvarh)", "1-0:3.8.0 12 varh");
        row("Aidon's kVA", "1-0:4.7.0(00.026*kVA)", "1-0:4.7.0 26 var");
        row("true kVA", "1-0:9.7.0(00.026*kVA)", "1-0:9.7.0 26 VA");
        row("negative", "1-0:16.7.0(-0.5*kW)", "1-0:16.7.0 -500 W");
        row("gas with its time", "0-1:24.2.1(180924130000S)(04890.857*m3)", "0-1:24.2.1 4890.857 m³");
        row("water in litres", "0-2:24.2.1(180924130000S)(01234*dm3)", "0-2:24.2.1 1.234 m³");
        row("Belgian peak with its time", "1-0:1.6.0(200509134558S)(02.589*kW)", "1-0:1.6.0 2589 W");
        row("without A and B", "1.8.0(012.5*kWh)", "1-0:1.8.0 12500 Wh");
        row("with F", "1-0:1.8.0*255(012.5*kWh)", "1-0:1.8.0 12500 Wh");
        row("number without unit", "0-0:96.14.0(0002)", "0-0:96.14.0 2 ");
        row("19 digits", "0-0:96.13.9(1234567890123456789)", "none");
        row("two points", "1-0:1.7.0(1.2.3*kW)", "none");
        row("no digit", "1-0:1.7.0(*kW)", "none");
        row("unknown unit", "1-0:1.7.0(12*quux)", "none");
        row("group above 255", "1-0:256.7.0(12*W)", "none");
    }
    void readsLines()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, value);
        QCOMPARE(valueOf(line), value);
    }

    void readsIdsInLettersAndInHex_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("hex") << QByteArray("4532323036") << QByteArray("E2206");
        QTest::newRow("digits that are no letters in hex")
            << QByteArray("7359992895913195") << QByteArray("7359992895913195");
        QTest::newRow("odd") << QByteArray("123") << QByteArray("123");
    }
    void readsIdsInLettersAndInHex()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, id);
        const auto told = decode("/XYZ5\r\n\r\n0-0:96.1.1(" + sent + ")\r\n1-0:1.7.0(1*W)\r\n!\r\n");
        QCOMPARE(told.size(), std::size_t(1));
        const std::string_view read = told[0].list.meter.meterId.view();
        QCOMPARE(QByteArray(read.data(), qsizetype(read.size())), id);
    }
};

QTEST_GUILESS_MAIN(TestP1Telegram)
#include "tst_p1telegram.moc"
