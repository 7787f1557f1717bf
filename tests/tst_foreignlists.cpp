// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/decimaltext.h"
#include "core/codec/payloaddecoder.h"
#include "core/codec/readingtable.h"
#include "tests/support/codecnames.h"
#include "tests/support/damage.h"
#include "tests/support/listbuilder.h"

#include <QTest>

#include <memory>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

std::unique_ptr<Message> decoded(const QByteArray &payload)
{
    auto message = std::make_unique<Message>();
    decodePayload(bytesOf(payload), *message);
    return message;
}

/// "1-0:1.7.0 382 W" for each value, in order.
QByteArrayList valuesOf(const MeterList &list)
{
    QByteArrayList values;
    for (const ListItem &item : list.items)
        values += QByteArray::fromStdString(toText(item.code) + ' ' + decimalText(item.raw, item.scaler) + ' '
                                            + std::string(symbol(item.unit)))
                      .trimmed();
    return values;
}

QByteArray textOf(std::string_view view)
{
    return {view.data(), qsizetype(view.size())};
}

const QByteArray iskraName = octets("ISK1030790000001");

/// One element of an Aidon list.
QByteArray item(const QByteArray &code, const QByteArray &value, qint8 scaler, quint8 unit)
{
    return structure({code, value, scalerUnit(scaler, unit)});
}

QByteArrayList embriqList3Items(quint8 a)
{
    return {structure({obis(1, 1, 0, 2, 129), visible("EMBRIQ_V1_1")}),
            structure({obis(0, 0, 96, 1, 0), visible(QByteArray("13940000").leftJustified(16, '\0'))}),
            structure({obis(0, 0, 96, 1, 7), visible("ZMF1")}),
            item(obis(1, 0, 1, 7, 0), u32(733), 0, 27),
            item(obis(1, 0, 31, 7, 0), '\x10' + bigEndian(quint16(-123), 2), -2, 33),
            item(obis(1, 0, 32, 7, 0), u16(2301), -1, 35),
            structure({obis(0, 0, 1, 0, 0), octets(dateTime())}),
            item(obis(a, 0, 1, 8, 0), u32(1234567), 0, 30)};
}

} // namespace

/// Lists of meters that no capture holds, or not in each form, built from what documents and public projects
/// say of them.
class TestForeignLists : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("vendor");
        QTest::addColumn<QByteArray>("meterId");
        QTest::addColumn<QByteArrayList>("values");
        const auto row = [](const char *name, const QByteArray &body, const char *vendor, const char *meterId,
                            const QByteArrayList &values) {
            QTest::newRow(name) << body << QByteArray(vendor) << QByteArray(meterId) << values;
        };
        const QByteArrayList phases3x4{u32(127), u32(189), u32(65), u32(0), u32(0), u32(0)};

        row("Croatia, 33 values",
            structure(QByteArrayList{octets("92000001"), octets(QByteArray::fromHex("17372800")),
                                     octets(QByteArray::fromHex("07E90C1305"))}
                      + QByteArrayList{u32(7088218), u32(4945434), u32(2142784), u32(5793962), u32(5742946),
                                       u32(51016), u32(1568471), u32(1242460), u32(55658), u32(1390212),
                                       u32(382), u32(0), u16(889)}
                      + phases3x4
                      + QByteArrayList{u16(2388), u16(2357), u16(2377), u16(55), u16(89), u16(77), u32(17250),
                                       array({u16(9400)}), array({u16(9400)}), array({u16(9400)}),
                                       QByteArray("\x03\x01")}),
            "Iskraemeco", "92000001",
            {"1-0:1.8.0 7088218 Wh",   "1-0:1.8.1 4945434 Wh",   "1-0:1.8.2 2142784 Wh",
             "1-0:2.8.0 5793962 Wh",   "1-0:2.8.1 5742946 Wh",   "1-0:2.8.2 51016 Wh",
             "1-0:5.8.0 1568471 varh", "1-0:6.8.0 1242460 varh", "1-0:7.8.0 55658 varh",
             "1-0:8.8.0 1390212 varh", "1-0:1.7.0 382 W",        "1-0:2.7.0 0 W",
             "1-0:13.7.0 0.889",       "1-0:21.7.0 127 W",       "1-0:41.7.0 189 W",
             "1-0:61.7.0 65 W",        "1-0:22.7.0 0 W",         "1-0:42.7.0 0 W",
             "1-0:62.7.0 0 W",         "1-0:32.7.0 238.8 V",     "1-0:52.7.0 235.7 V",
             "1-0:72.7.0 237.7 V",     "1-0:31.7.0 0.55 A",      "1-0:51.7.0 0.89 A",
             "1-0:71.7.0 0.77 A"});
        row("Croatia, 28 values",
            structure(QByteArrayList{octets("95000001"), octets(QByteArray::fromHex("0F002800")),
                                     octets(QByteArray::fromHex("07EA040702"))}
                      + QByteArrayList{u32(50), u32(30), u32(20), u32(0), u32(0), u32(0), u32(381), u32(0)}
                      + phases3x4
                      + QByteArrayList{u16(2410), u16(2423), u16(2383), u16(107), u16(102), u16(91),
                                       u32(99999), array({u16(9400)}), array({u16(9400)}), array({u16(9400)}),
                                       QByteArray("\x03\x01")}),
            "Iskraemeco", "95000001",
            {"1-0:1.8.0 50 Wh",    "1-0:1.8.1 30 Wh",   "1-0:1.8.2 20 Wh",    "1-0:2.8.0 0 Wh",
             "1-0:2.8.1 0 Wh",     "1-0:2.8.2 0 Wh",    "1-0:1.7.0 381 W",    "1-0:2.7.0 0 W",
             "1-0:21.7.0 127 W",   "1-0:41.7.0 189 W",  "1-0:61.7.0 65 W",    "1-0:22.7.0 0 W",
             "1-0:42.7.0 0 W",     "1-0:62.7.0 0 W",    "1-0:32.7.0 241.0 V", "1-0:52.7.0 242.3 V",
             "1-0:72.7.0 238.3 V", "1-0:31.7.0 1.07 A", "1-0:51.7.0 1.02 A",  "1-0:71.7.0 0.91 A"});
        row("Slovenia, 12 momentary values",
            structure({iskraName, octets("UP_3f"), u16(2314), u16(2303), u16(2348), u16(451), u16(525),
                       u16(88), u32(2399), u32(0), u32(4), u32(264)}),
            "Iskraemeco", "ISK1030790000001",
            {"1-0:32.7.0 231.4 V", "1-0:52.7.0 230.3 V", "1-0:72.7.0 234.8 V", "1-0:31.7.0 4.51 A",
             "1-0:51.7.0 5.25 A", "1-0:71.7.0 0.88 A", "1-0:1.7.0 2399 W", "1-0:2.7.0 0 W", "1-0:3.7.0 4 var",
             "1-0:4.7.0 264 var"});
        row("Slovenia, 12 counters",
            structure({iskraName, octets("16820006"), enumeration(1), octets(QByteArray("\0\1", 2)), u32(50),
                       u32(30), u32(20), u32(7), u32(4), u32(3), u32(11), u32(12)}),
            "Iskraemeco", "ISK1030790000001",
            {"1-0:1.8.0 50 Wh", "1-0:1.8.1 30 Wh", "1-0:1.8.2 20 Wh", "1-0:2.8.0 7 Wh", "1-0:2.8.1 4 Wh",
             "1-0:2.8.2 3 Wh", "1-0:3.8.0 11 varh", "1-0:4.8.0 12 varh"});
        row("Slovenia, one phase",
            structure({iskraName, octets("ISK85700001"), u32(540), u32(0), u32(0), u32(282), u16(2336),
                       u16(278), u32(540), u32(0)}),
            "Iskraemeco", "ISK1030790000001",
            {"1-0:1.7.0 540 W", "1-0:2.7.0 0 W", "1-0:3.7.0 0 var", "1-0:4.7.0 282 var", "1-0:32.7.0 233.6 V",
             "1-0:31.7.0 2.78 A", "1-0:21.7.0 540 W", "1-0:22.7.0 0 W"});
        row("Slovenia, power and counters",
            structure({iskraName, u32(625), u32(0), u32(50), u32(30), u32(20), u32(7), u32(4), u32(3)}),
            "Iskraemeco", "ISK1030790000001",
            {"1-0:1.7.0 625 W", "1-0:2.7.0 0 W", "1-0:1.8.0 50 Wh", "1-0:1.8.1 30 Wh", "1-0:1.8.2 20 Wh",
             "1-0:2.8.0 7 Wh", "1-0:2.8.1 4 Wh", "1-0:2.8.2 3 Wh"});
        row("E450 in Slovenia, totals",
            structure({octets("900000000001"), u32(513), u32(0), u32(60), u32(103), u32(65138118), u32(0),
                       u32(6700576), u32(2833350)}),
            "Landis+Gyr", "900000000001",
            {"1-0:1.7.0 513 W", "1-0:2.7.0 0 W", "1-0:3.7.0 60 var", "1-0:4.7.0 103 var",
             "1-0:1.8.0 65138118 Wh", "1-0:2.8.0 0 Wh", "1-0:3.8.0 6700576 varh", "1-0:4.8.0 2833350 varh"});
        row("E450 in Slovenia, phases",
            structure({octets("900000000002"), u16(50), u16(105), u16(37), u16(120), u16(237), u16(236),
                       u16(236), u32(221), u32(82), u32(205), u32(0), u32(0), u32(0)}),
            "Landis+Gyr", "900000000002",
            {"1-0:14.7.0 50 Hz", "1-0:31.7.0 1.05 A", "1-0:51.7.0 0.37 A", "1-0:71.7.0 1.20 A",
             "1-0:32.7.0 237 V", "1-0:52.7.0 236 V", "1-0:72.7.0 236 V", "1-0:21.7.0 221 W",
             "1-0:41.7.0 82 W", "1-0:61.7.0 205 W", "1-0:22.7.0 0 W", "1-0:42.7.0 0 W", "1-0:62.7.0 0 W"});
        row("E450 in Burgenland, 11 values",
            structure({u16(228), u16(226), u16(230), u16(781), u16(1482), u16(643), u32(5432), u32(0),
                       u32(40091000), u32(0), octets("30050000")}),
            "Landis+Gyr", "30050000",
            {"1-0:32.7.0 228 V", "1-0:52.7.0 226 V", "1-0:72.7.0 230 V", "1-0:31.7.0 7.81 A",
             "1-0:51.7.0 14.82 A", "1-0:71.7.0 6.43 A", "1-0:1.7.0 5432 W", "1-0:2.7.0 0 W",
             "1-0:1.8.0 40091000 Wh", "1-0:2.8.0 0 Wh"});
        row("E450 that describes itself",
            structure({array({structure({u16(40), obis(0, 8, 25, 9, 0), QByteArray("\x0F\2"), u16(0)}),
                              structure({u16(1), obis(0, 0, 96, 1, 0), QByteArray("\x0F\2"), u16(0)}),
                              structure({u16(3), obis(1, 0, 1, 7, 0), QByteArray("\x0F\2"), u16(0)}),
                              structure({u16(3), obis(1, 0, 31, 7, 0), QByteArray("\x0F\2"), u16(0)}),
                              structure({u16(3), obis(1, 0, 32, 7, 0), QByteArray("\x0F\2"), u16(0)}),
                              structure({u16(3), obis(1, 1, 1, 8, 0), QByteArray("\x0F\2"), u16(0)})}),
                       octets("63000001"), u32(331), u16(142), u16(234), u32(4912257)}),
            "Landis+Gyr", "63000001",
            {"1-0:1.7.0 331 W", "1-0:31.7.0 1.42 A", "1-0:32.7.0 234 V", "1-1:1.8.0 4912257 Wh"});
        const QByteArrayList wienValues{u32(222813), u32(13818), u32(10442), u32(116328),
                                        u32(2765),   u32(0),     u32(0),     u32(428)};
        const QByteArrayList wienTold{"1-0:1.8.0 222813 Wh",   "1-0:2.8.0 13818 Wh", "1-0:3.8.0 10442 varh",
                                      "1-0:4.8.0 116328 varh", "1-0:1.7.0 2765 W",   "1-0:2.7.0 0 W",
                                      "1-0:3.7.0 0 var",       "1-0:4.7.0 428 var"};
        row("Wiener Netze", structure(QByteArrayList{octets(dateTime())} + wienValues), "", "", wienTold);
        row("Wiener Netze, with id",
            structure(QByteArrayList{octets("ISK1030700000001"), octets(dateTime())} + wienValues), "",
            "ISK1030700000001", wienTold);
        row("Kaernten Netz",
            structure({octets(QByteArray::fromHex("0006190900FF")), octets("1121378000001"),
                       octets(QByteArray::fromHex("150B1400")), octets(QByteArray::fromHex("07E8050702")),
                       u32(14369024), u32(420837), u32(1455864), u32(2293936), u32(0), u32(10), octets({}),
                       octets({})}),
            "Iskraemeco", "1121378000001",
            {"1-0:1.8.0 14369024 Wh", "1-0:2.8.0 420837 Wh", "1-0:3.8.0 1455864 varh",
             "1-0:4.8.0 2293936 varh", "1-0:1.7.0 0 W", "1-0:2.7.0 10 W"});
        row("Kaifa in western Austria",
            structure({obis(0, 0, 1, 0, 0), octets(dateTime()),
                       structure({obis(0, 0, 96, 1, 0), octets("1KFM0200000001")}),
                       structure({obis(0, 0, 42, 0, 0), octets("KFM1200200000001")}),
                       item(obis(1, 0, 32, 7, 0), u16(2330), -1, 35),
                       item(obis(1, 0, 31, 7, 0), u16(45), -2, 33), item(obis(1, 0, 2, 7, 0), u32(24), 0, 27),
                       item(obis(1, 0, 1, 8, 0), u32(1403036), 0, 30)}),
            "", "1KFM0200000001",
            {"1-0:32.7.0 233.0 V", "1-0:31.7.0 0.45 A", "1-0:2.7.0 24 W", "1-0:1.8.0 1403036 Wh"});
        const QByteArrayList embriqTold{"1-0:1.7.0 733 W", "1-0:31.7.0 -1.23 A", "1-0:32.7.0 230.1 V"};
        row("Embriq list 3", array(embriqList3Items(1)), "Embriq", "13940000",
            embriqTold + QByteArrayList{"1-0:1.8.0 1234567 Wh"});
        row("Embriq list 3, codes as printed", array(embriqList3Items(0)), "Embriq", "13940000",
            embriqTold + QByteArrayList{"0-0:1.8.0 1234567 Wh"});
    }
    void reads()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, vendor);
        QFETCH(QByteArray, meterId);
        QFETCH(QByteArrayList, values);
        const auto message = decoded(notification(body));
        QCOMPARE(message->status, MessageStatus::Decoded);
        QCOMPARE(valuesOf(message->list), values);
        QCOMPARE(textOf(makerName(message->list.meter.maker)), vendor);
        QCOMPARE(textOf(message->list.meter.meterId.view()), meterId);
        QCOMPARE(int(message->list.pushTime->hour), 23);
    }

    /// Meters behind transformers: the types are wider, or finer, or mean the secondary side.
    void readsTransformerMeters_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Network>("network");
        QTest::addColumn<QByteArrayList>("values");
        const QByteArray wh = '\x15' + bigEndian(5'000'000'000, 8);
        QTest::newRow("Kaifa MA304T4, counters of 64 bits")
            << structure(QByteArrayList{octets("KFM_001"), octets("7340150000000000"), octets("MA304T4"),
                                        u32(1), u32(2), u32(3), u32(4), u32(5), u32(6), u32(7), u32(2301),
                                        u32(2302), u32(2303), octets(dateTime()), wh, wh, wh, wh})
            << Network::FourWire
            << QByteArrayList{"1-0:1.7.0 1 W",
                              "1-0:2.7.0 2 W",
                              "1-0:3.7.0 3 var",
                              "1-0:4.7.0 4 var",
                              "1-0:31.7.0 0.005 A",
                              "1-0:51.7.0 0.006 A",
                              "1-0:71.7.0 0.007 A",
                              "1-0:32.7.0 230.1 V",
                              "1-0:52.7.0 230.2 V",
                              "1-0:72.7.0 230.3 V",
                              "1-0:1.8.0 5000000000 Wh",
                              "1-0:2.8.0 5000000000 Wh",
                              "1-0:3.8.0 5000000000 varh",
                              "1-0:4.8.0 5000000000 varh"};
        QTest::newRow("Kamstrup 6851131, currents in mA")
            << structure({visible("Kamstrup_V0001"), obis(1, 1, 96, 1, 1), visible("6851131BN243101040"),
                          obis(1, 1, 1, 7, 0), u32(63400), obis(1, 1, 31, 7, 0), u32(90999),
                          obis(1, 1, 32, 7, 0), u16(233)})
            << Network::FourWire
            << QByteArrayList{"1-1:1.7.0 63400 W", "1-1:31.7.0 90.999 A", "1-1:32.7.0 233 V"};
        QTest::newRow("Aidon 6540, secondary values as sent")
            << array({structure({obis(1, 1, 0, 2, 129), visible("AIDON_V0001")}),
                      structure({obis(0, 0, 96, 1, 7), visible("6540")}),
                      item(obis(1, 0, 1, 7, 0), u32(733), 0, 27),
                      item(obis(1, 0, 31, 7, 0), '\x10' + bigEndian(14, 2), -1, 33)})
            << Network::ThreeWire << QByteArrayList{"1-0:1.7.0 733 W", "1-0:31.7.0 1.4 A"};
    }
    void readsTransformerMeters()
    {
        QFETCH(QByteArray, body);
        QFETCH(Network, network);
        QFETCH(QByteArrayList, values);
        const auto message = decoded(notification(body));
        QCOMPARE(message->status, MessageStatus::Decoded);
        QVERIFY(message->list.meter.network == network);
        QCOMPARE(valuesOf(message->list), values);
    }

    void rejectsEveryTruncation_data() { reads_data(); }
    void rejectsEveryTruncation()
    {
        QFETCH(QByteArray, body);
        const QByteArray whole = notification(body);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(decoded(whole.first(size))->status != MessageStatus::Decoded,
                     qPrintable(QString::number(size)));
        QCOMPARE(decoded(whole.chopped(1))->status, MessageStatus::Incomplete);
        QCOMPARE(decoded(whole + '\0')->error.code, DecodeErrc::TrailingBytes);
    }
    void survivesEveryFlippedBit_data() { reads_data(); }
    void survivesEveryFlippedBit()
    {
        QFETCH(QByteArray, body);
        const QByteArray whole = notification(body);
        for (qsizetype byte = 0; byte < whole.size(); ++byte) {
            for (int bit = 0; bit < 8; ++bit) {
                const auto message = decoded(withBitFlipped(whole, byte, bit));
                if (message->status != MessageStatus::Decoded)
                    QVERIFY(message->error.offset <= std::size_t(whole.size()));
            }
        }
    }

    /// As many values as a known list has, and of another kind each.
    void theNumberOfValuesProvesNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("ISK, 12 numbers of 32 bits")
            << structure(QByteArrayList{iskraName} + QByteArrayList(11, u32(7)));
        QTest::newRow("ISK, 18 numbers of 16 bits")
            << structure(QByteArrayList{iskraName, octets("1")} + QByteArrayList(16, u16(7)));
        QTest::newRow("nine numbers behind letters")
            << structure(QByteArrayList{octets("XYZ100000001")} + QByteArrayList(8, u32(7)));
        QTest::newRow("nine numbers behind no clock")
            << structure(QByteArrayList{octets(QByteArray(12, '\xFE'))} + QByteArrayList(8, u32(7)));
        QTest::newRow("33 numbers") << structure(QByteArrayList(33, u32(7)));
        QTest::newRow("14 numbers") << structure(QByteArrayList(14, u16(7)));
        QTest::newRow("Kaifa, ten values")
            << structure(QByteArrayList{octets("KFM_001")} + QByteArrayList(9, u32(7)));
    }
    void theNumberOfValuesProvesNothing()
    {
        QFETCH(QByteArray, body);
        const auto message = decoded(notification(body));
        QCOMPARE(message->status, MessageStatus::Unsupported);
        QCOMPARE(message->error.code, DecodeErrc::UnknownLayout);
        QVERIFY(message->list.items.empty());
    }

    void unknownLayoutsKeepWhatNamesItself()
    {
        // A value without scaler is told as it was sent, and without a unit: nobody knows its size.
        const QByteArray body = structure(
            {octets("XYZ"), structure({obis(1, 0, 1, 7, 0), u32(733), scalerUnit(0, 27)}),
             obis(1, 0, 32, 7, 0), u16(2301), scalerUnit(-1, 35), obis(1, 0, 31, 7, 0), u16(45),
             obis(0, 0, 96, 1, 0), octets("4711"), structure({obis(1, 0, 1, 8, 0), structure({u32(9)})}),
             item(obis(1, 0, 81, 7, 4), u16(123), -1, 8), item(obis(7, 1, 3, 0, 0), u32(4567), -2, 13)});
        const auto message = decoded(notification(body));
        QCOMPARE(message->error.code, DecodeErrc::UnknownLayout);
        QCOMPARE(valuesOf(message->list),
                 (QByteArrayList{"1-0:1.7.0 733 W", "1-0:32.7.0 230.1 V", "1-0:31.7.0 45",
                                 "1-0:81.7.4 12.3 °", "7-1:3.0.0 45.67 m³"}));
        QCOMPARE(textOf(message->list.meter.meterId.view()), QByteArray("4711"));
    }
};

QTEST_GUILESS_MAIN(TestForeignLists)
#include "tst_foreignlists.moc"
