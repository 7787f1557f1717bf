// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/datavalue.h"
#include "core/codec/decimaltext.h"
#include "core/codec/obis.h"
#include "tests/support/codecnames.h"

#include <QTest>

using namespace hanscope;

class TestDataValue : public QObject
{
    Q_OBJECT

private slots:
    void readsNumbers_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<qint64>("number");
        QTest::newRow("boolean") << QByteArray("0301") << qint64(1);
        QTest::newRow("double-long") << QByteArray("05FFFFFFFE") << qint64(-2);
        QTest::newRow("double-long-unsigned") << QByteArray("06FFFFFFFF") << qint64(4294967295);
        QTest::newRow("bcd") << QByteArray("0D42") << qint64(0x42);
        QTest::newRow("integer") << QByteArray("0FFF") << qint64(-1);
        QTest::newRow("long, -1.0 A on an exporting phase") << QByteArray("10FFF6") << qint64(-10);
        QTest::newRow("long, two bytes 01 05") << QByteArray("100105") << qint64(261);
        QTest::newRow("unsigned") << QByteArray("11FF") << qint64(255);
        QTest::newRow("long-unsigned") << QByteArray("1256B7") << qint64(22199);
        QTest::newRow("long64") << QByteArray("148000000000000000") << std::numeric_limits<qint64>::min();
        QTest::newRow("long64-unsigned") << QByteArray("150000000100000000") << qint64(4294967296);
        QTest::newRow("enum") << QByteArray("161B") << qint64(27);
        QTest::newRow("float32 1.0, as bits") << QByteArray("173F800000") << qint64(0x3F800000);
        QTest::newRow("float64 1.0, as bits")
            << QByteArray("183FF0000000000000") << qint64(0x3FF0000000000000);
        QTest::newRow("delta-integer") << QByteArray("1CFE") << qint64(-2);
        QTest::newRow("delta-long") << QByteArray("1DFFFE") << qint64(-2);
        QTest::newRow("delta-double-long") << QByteArray("1EFFFFFFFE") << qint64(-2);
        QTest::newRow("delta-unsigned") << QByteArray("1FFE") << qint64(254);
        QTest::newRow("delta-long-unsigned") << QByteArray("20FFFE") << qint64(65534);
        QTest::newRow("delta-double-long-unsigned") << QByteArray("21FFFFFFFE") << qint64(4294967294);
    }
    void readsNumbers()
    {
        QFETCH(QByteArray, hex);
        QFETCH(qint64, number);
        const QByteArray bytes = QByteArray::fromHex(hex);
        ByteCursor in(bytesOf(bytes));
        const auto value = readValue(in);
        QVERIFY(value);
        QCOMPARE(qint64(value->asSigned()), number);
        QVERIFY(in.atEnd());
    }

    void readsContent_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("octet-string") << QByteArray("0903010203") << QByteArray("010203");
        QTest::newRow("octet-string, length in two bytes though one would do")
            << QByteArray("0982000241FF") << QByteArray("41FF");
        QTest::newRow("empty visible-string") << QByteArray("0A00") << QByteArray();
        QTest::newRow("utf8-string") << QByteArray("0C02C3A5") << QByteArray("C3A5");
        QTest::newRow("bit-string of nine bits") << QByteArray("0409FF80") << QByteArray("FF80");
        QTest::newRow("date-time") << QByteArray("1907E60A1E07120B0AFF800000")
                                   << QByteArray("07E60A1E07120B0AFF800000");
        QTest::newRow("date") << QByteArray("1A07E60A1E07") << QByteArray("07E60A1E07");
        QTest::newRow("time") << QByteArray("1B120B0AFF") << QByteArray("120B0AFF");
        QTest::newRow("null-data") << QByteArray("00") << QByteArray();
        QTest::newRow("don't-care") << QByteArray("FF") << QByteArray();
        QTest::newRow("compact-array of two long-unsigned")
            << QByteArray("13120400010002") << QByteArray("00010002");
        QTest::newRow("compact-array of structures with an array inside")
            << QByteArray("13020211010003120701000100020003") << QByteArray("01000100020003");
    }
    void readsContent()
    {
        QFETCH(QByteArray, hex);
        QFETCH(QByteArray, content);
        const QByteArray bytes = QByteArray::fromHex(hex);
        ByteCursor in(bytesOf(bytes));
        const auto value = readValue(in);
        QVERIFY(value);
        const QByteArray got(reinterpret_cast<const char *>(value->content.data()),
                             qsizetype(value->content.size()));
        QCOMPARE(got.toHex().toUpper(), content);
        QVERIFY(in.atEnd());
    }

    void rejects_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<DecodeErrc>("code");
        QTest::addColumn<int>("offset");
        QTest::newRow("nothing") << QByteArray() << DecodeErrc::Truncated << 0;
        QTest::newRow("tag 07, never assigned") << QByteArray("07") << DecodeErrc::UnknownTag << 0;
        QTest::newRow("tag 22, never assigned") << QByteArray("2200") << DecodeErrc::UnknownTag << 0;
        QTest::newRow("unknown tag as third element")
            << QByteArray("02031101110208") << DecodeErrc::UnknownTag << 6;
        QTest::newRow("number cut") << QByteArray("06000001") << DecodeErrc::Truncated << 4;
        QTest::newRow("string longer than the data") << QByteArray("09FF00") << DecodeErrc::ValueRange << 1;
        QTest::newRow("string of 4 GiB") << QByteArray("0984FFFFFFFF") << DecodeErrc::Truncated << 6;
        QTest::newRow("length of 64 bits")
            << QByteArray("0988FFFFFFFFFFFFFFFF") << DecodeErrc::ValueRange << 1;
        QTest::newRow("indefinite length") << QByteArray("0980") << DecodeErrc::ValueRange << 1;
        QTest::newRow("array of 4 billion") << QByteArray("0184FFFFFFFF0000") << DecodeErrc::Truncated << 8;
        QTest::newRow("structures without end")
            << QByteArray("0201").repeated(500) << DecodeErrc::TooDeep << 30;
        QTest::newRow("compact-array in a compact-array")
            << QByteArray("1313120200010002") << DecodeErrc::UnknownTag << 1;
        QTest::newRow("type descriptions without end")
            << QByteArray("13") + QByteArray("0201").repeated(500) << DecodeErrc::TooDeep << 31;
    }
    void rejects()
    {
        QFETCH(QByteArray, hex);
        QFETCH(DecodeErrc, code);
        QFETCH(int, offset);
        const QByteArray bytes = QByteArray::fromHex(hex);
        ByteCursor in(bytesOf(bytes));
        const auto skipped = skipValue(in);
        QVERIFY(!skipped);
        QCOMPARE(skipped.error().code, code);
        QCOMPARE(int(skipped.error().offset), offset);
    }

    void failedReadLeavesTheCursor()
    {
        const QByteArray bytes = QByteArray::fromHex("0905AABB");
        ByteCursor in(bytesOf(bytes));
        QVERIFY(!readValue(in));
        QCOMPARE(in.offset(), std::size_t(0));
    }

    void skipsATreeAndNothingMore()
    {
        const QByteArray bytes = QByteArray::fromHex("0202"
                                                     "0102"
                                                     "1101"
                                                     "0A0141"
                                                     "0200"
                                                     "1607");
        ByteCursor in(bytesOf(bytes));
        QVERIFY(skipValue(in));
        QCOMPARE(in.left(), std::size_t(2));
        QCOMPARE(in.peek(), 0x16);
    }

    void decodesDateTime()
    {
        const QByteArray bytes = QByteArray::fromHex("07E10A1405032B1EFFFF8880");
        const auto clock = decodeDateTime(bytesOf(bytes), 0);
        QVERIFY(clock);
        QCOMPARE(int(clock->year), 2017);
        QCOMPARE(int(clock->second), 30);
        QCOMPARE(int(clock->deviationMinutes.value()), -120);
        QCOMPARE(int(clock->status), 0x80);
        QVERIFY(localTime(*clock));
        const QByteArray unspecified = QByteArray::fromHex("FFFFFFFFFFFFFFFFFF8000FF");
        const auto none = decodeDateTime(bytesOf(unspecified), 0);
        QVERIFY(none && !none->deviationMinutes && !localTime(*none));
        QCOMPARE(decodeDateTime(bytesOf(bytes.first(11)), 7).error(),
                 (DecodeError{DecodeErrc::WrongType, 7}));
    }

    void writesDecimalsExactly_data()
    {
        QTest::addColumn<qint64>("raw");
        QTest::addColumn<int>("scaler");
        QTest::addColumn<QString>("text");
        QTest::newRow("tenths of a volt") << qint64(2397) << -1 << "239.7";
        QTest::newRow("trailing zero stays") << qint64(1490) << -3 << "1.490";
        QTest::newRow("less than one") << qint64(5) << -2 << "0.05";
        QTest::newRow("negative") << qint64(-10) << -1 << "-1.0";
        QTest::newRow("negative, less than one") << qint64(-1) << -3 << "-0.001";
        QTest::newRow("tens of watt-hours") << qint64(9406459) << 1 << "94064590";
        QTest::newRow("zero tens") << qint64(0) << 1 << "0";
        QTest::newRow("zero tenths") << qint64(0) << -1 << "0.0";
        QTest::newRow("smallest number")
            << std::numeric_limits<qint64>::min() << -1 << "-922337203685477580.8";
    }
    void writesDecimalsExactly()
    {
        QFETCH(qint64, raw);
        QFETCH(int, scaler);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(decimalText(raw, scaler)), text);
    }

    void writesObisCodes()
    {
        QCOMPARE(QString::fromStdString(toText(ObisCode{1, 0, 1, 7, 0, 255})), QStringLiteral("1-0:1.7.0"));
        QCOMPARE(QString::fromStdString(toText(ObisCode{1, 1, 0, 2, 129, 1})),
                 QStringLiteral("1-1:0.2.129.1"));
    }
};

QTEST_GUILESS_MAIN(TestDataValue)
#include "tst_datavalue.moc"
