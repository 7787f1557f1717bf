// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/crc16arc.h"
#include "core/codec/decimaltext.h"
#include "core/codec/streamdecoder.h"
#include "tests/support/codecnames.h"

#include <QTest>

#include <memory>

using namespace hanscope;

namespace
{

/// Each line ends as on the wire.
QByteArray linesOf(const QByteArrayList &lines)
{
    QByteArray text;
    for (const QByteArray &line : lines)
        text += line + "\r\n";
    return text;
}

QByteArray withoutChecksum(const QByteArray &firstLine, const QByteArrayList &lines)
{
    return firstLine + "\r\n\r\n" + linesOf(lines) + "!\r\n";
}

QByteArray withChecksum(const QByteArray &firstLine, const QByteArrayList &lines)
{
    const QByteArray covered = firstLine + "\r\n\r\n" + linesOf(lines) + '!';
    return covered + QByteArray::number(crc16Arc(bytesOf(covered)), 16).toUpper().rightJustified(4, '0')
        + "\r\n";
}

QByteArrayList valuesOf(const MeterList &list)
{
    QByteArrayList values;
    for (const ListItem &item : list.items)
        values += QByteArray::fromStdString(toText(item.code) + ' ' + decimalText(item.raw, item.scaler) + ' '
                                            + std::string(symbol(item.unit)))
                      .trimmed();
    return values;
}

QByteArray clockText(const std::optional<MeterClock> &clock)
{
    if (!clock)
        return {};
    return QStringLiteral("%1-%2-%3 %4:%5:%6 %7")
        .arg(clock->year)
        .arg(clock->month)
        .arg(clock->day)
        .arg(clock->hour)
        .arg(clock->minute)
        .arg(clock->second)
        .arg(clock->status)
        .toLatin1();
}

QByteArray bytesOfText(std::string_view view)
{
    return {view.data(), qsizetype(view.size())};
}

} // namespace

/// What the P1 telegrams of one country have that those of another have not.
class TestP1Dialects : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("telegram");
        QTest::addColumn<QByteArray>("clock");
        QTest::addColumn<QByteArray>("meterId");
        QTest::addColumn<QByteArray>("listId");
        QTest::addColumn<QByteArrayList>("values");
        QTest::newRow("Netherlands, 2.2: no checksum, gas over two lines")
            << withoutChecksum("/ISk5\\2ME382-1003",
                               {"0-0:96.1.1(4B414C37303035)", "1-0:1.8.1(00185.000*kWh)",
                                "1-0:1.7.0(0000.98*kW)", "0-0:17.0.0(999*A)",
                                "0-1:24.3.0(090212160000)(00)(60)(1)(0-1:24.2.1)(m3)", "(00000.000)",
                                "0-1:24.4.0(1)"})
            << QByteArray() << QByteArray("KAL7005") << QByteArray()
            << QByteArrayList{"1-0:1.8.1 185000 Wh", "1-0:1.7.0 980 W", "0-0:17.0.0 999 A", "0-1:24.4.0 1"};
        QTest::newRow("Netherlands, 5: heat in GJ, texts in hex")
            << withoutChecksum("/XMX5LGBBFG10",
                               {"1-3:0.2.8(50)", "0-0:1.0.0(101209113020W)", "0-0:96.13.0(303132)",
                                "1-0:1.7.0(01.193*kW)", "0-1:24.2.1(101209112500W)(12.785*GJ)"})
            << QByteArray("2010-12-9 11:30:20 0") << QByteArray() << QByteArray("50")
            << QByteArrayList{"0-0:96.13.0 303132", "1-0:1.7.0 1193 W"};
        QTest::newRow("Belgium: version, id and number of the connection")
            << withChecksum("/FLU5\\253769484_A",
                            {"0-0:96.1.4(50217)", "0-0:96.1.1(3153414733313033303632333032)",
                             "0-0:96.1.2(353431343438383230)", "0-0:1.0.0(230101120000W)",
                             "1-0:1.6.0(200509134558S)(02.589*kW)"})
            << QByteArray("2023-1-1 12:0:0 0") << QByteArray("1SAG3103062302") << QByteArray("50217")
            << QByteArrayList{"1-0:1.6.0 2589 W"};
        QTest::newRow("Slovenia: date and time of day in a line each, no checksum")
            << withoutChecksum("/ISK9\\2M551T-200",
                               {"0-0:96.1.0(96810000)", "0-0:97.97.0(00000000)", "1-0:0.9.1(222553)",
                                "1-0:0.9.2(251002)", "1-0:1.7.0(02.356*kW)", "1-0:32.7.0(00234.6*V)"})
            << QByteArray("2025-10-2 22:25:53 255") << QByteArray("96810000") << QByteArray()
            << QByteArrayList{"0-0:97.97.0 0", "1-0:1.7.0 2356 W", "1-0:32.7.0 234.6 V"};
        QTest::newRow("Sweden, Iskraemeco: brackets in brackets")
            << withoutChecksum("/ISk5\\2M550T-2006",
                               {"1-0:0.2.0((ER11))", "0-2:25.6.0(ER23)", "1-0:31.7.0(011*A)"})
            << QByteArray() << QByteArray() << QByteArray() << QByteArrayList{"1-0:31.7.0 11 A"};
        QTest::newRow("Sweden, Aidon: reactive power in kVA")
            << withChecksum("/ADN9 6534", {"0-0:1.0.0(220101120000W)", "1-0:3.7.0(0000.026*kVA)"})
            << QByteArray("2022-1-1 12:0:0 0") << QByteArray() << QByteArray()
            << QByteArrayList{"1-0:3.7.0 26 var"};
        QTest::newRow("Denmark, Kamstrup: a code with a colon too many")
            << withChecksum(
                   "/KAM5",
                   {"0-0:1.0.0(240203144940W)", "1-0:4:24.7.0(0000.000*kVAr)", "1-0:44.7.0(0000.182*kVAr)"})
            << QByteArray("2024-2-3 14:49:40 0") << QByteArray() << QByteArray()
            << QByteArrayList{"1-0:44.7.0 182 var"};
        QTest::newRow("Switzerland: F in each code")
            << withChecksum("/LGZ5E450", {"0-0:1.0.0*255(240701120000S)", "1-1:1.8.0*255(000123.456*kWh)"})
            << QByteArray("2024-7-1 12:0:0 128") << QByteArray() << QByteArray()
            << QByteArrayList{"1-1:1.8.0 123456 Wh"};
        QTest::newRow("Austria: whole W and Wh")
            << withChecksum("/EST5\\253740976_A",
                            {"1-3:0.2.8(50)", "0-0:1.0.0(220329215855S)", "1-0:1.8.0(009699947*Wh)",
                             "1-0:1.7.0(000000274*W)", "1-0:3.8.0(004026308*varh)"})
            << QByteArray("2022-3-29 21:58:55 128") << QByteArray() << QByteArray("50")
            << QByteArrayList{"1-0:1.8.0 9699947 Wh", "1-0:1.7.0 274 W", "1-0:3.8.0 4026308 varh"};
        QTest::newRow("Poland: the same code three times")
            << withChecksum("/EGM5G15",
                            {"0-0:1.0.0(260410150553S)", "1-0:1.7.0(00.278*kW)", "0-0:96.13.0(3)",
                             "0-0:96.13.0()", "0-0:17.0.0(16500)", "0-0:17.0.0(16500)", "0-0:17.0.0(99999)"})
            << QByteArray("2026-4-10 15:5:53 128") << QByteArray() << QByteArray()
            << QByteArrayList{"1-0:1.7.0 278 W", "0-0:96.13.0 3", "0-0:17.0.0 16500"};
        QTest::newRow("a time without season")
            << withoutChecksum("/XYZ5", {"0-0:1.0.0(240203144940)", "1-0:1.7.0(1*W)"})
            << QByteArray("2024-2-3 14:49:40 255") << QByteArray() << QByteArray()
            << QByteArrayList{"1-0:1.7.0 1 W"};
    }
    void reads()
    {
        QFETCH(QByteArray, telegram);
        QFETCH(QByteArray, clock);
        QFETCH(QByteArray, meterId);
        QFETCH(QByteArray, listId);
        QFETCH(QByteArrayList, values);
        const auto decoder = std::make_unique<StreamDecoder>();
        decoder->feed(bytesOf(telegram));
        const Message *message = decoder->next();
        QVERIFY(message);
        QCOMPARE(message->status, MessageStatus::Decoded);
        QCOMPARE(qsizetype(message->bytes.size()), telegram.size());
        QCOMPARE(valuesOf(message->list), values);
        QCOMPARE(clockText(message->list.clock), clock);
        QVERIFY(message->list.clock == message->list.pushTime);
        QCOMPARE(bytesOfText(message->list.meter.meterId.view()), meterId);
        QCOMPARE(bytesOfText(message->list.meter.listId.view()), listId);
        QVERIFY(!decoder->next());
    }

    /// A line that cannot be read is damage where no checksum proves the opposite.
    void damageIsToldWithoutChecksum_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("unknown unit") << QByteArray("1-0:1.7.0(01.193*jW)");
        QTest::newRow("time with another letter") << QByteArray("0-0:1.0.0(240203144940X)");
        QTest::newRow("time with a letter inside") << QByteArray("0-0:1.0.0(2402031x4940W)");
        QTest::newRow("bracket left open") << QByteArray("1-0:1.7.0(01.193*kW");
    }
    void damageIsToldWithoutChecksum()
    {
        QFETCH(QByteArray, line);
        for (const bool checked : {false, true}) {
            const QByteArrayList lines{"1-0:2.7.0(00.001*kW)", line};
            const QByteArray telegram
                = checked ? withChecksum("/XYZ5", lines) : withoutChecksum("/XYZ5", lines);
            const auto decoder = std::make_unique<StreamDecoder>();
            decoder->feed(bytesOf(telegram));
            const Message *message = decoder->next();
            QVERIFY(message);
            QCOMPARE(message->status, checked ? MessageStatus::Decoded : MessageStatus::Corrupt);
        }
    }
};

QTEST_GUILESS_MAIN(TestP1Dialects)
#include "tst_p1dialects.moc"
