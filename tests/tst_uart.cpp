// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/uart.h"
#include "tests/support/codecnames.h"
#include "tests/support/exampleframes.h"

#include <bit>
#include <set>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

QByteArray received(const QByteArray &sent, const CharacterFormat &sentAs, const UartReceiver &receiver)
{
    const auto bytes = receiveThrough(receiver, sentAs, bytesOf(sent)).bytes;
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

std::set<int> valuesIn(const QByteArray &bytes)
{
    std::set<int> values;
    for (const char byte : bytes)
        values.insert(static_cast<unsigned char>(byte));
    return values;
}

constexpr UartReceiver waiting(const CharacterFormat &format)
{
    return {format, false, true};
}

} // namespace

class TestUart : public QObject
{
    Q_OBJECT

private slots:
    void theSameFormatChangesNothing_data()
    {
        QTest::addColumn<int>("dataBits");
        QTest::addColumn<int>("parity");
        for (const int dataBits : {7, 8}) {
            for (const int parity : {0, 1, 2})
                QTest::addRow("%d data bits, parity %d", dataBits, parity) << dataBits << parity;
        }
    }
    void theSameFormatChangesNothing()
    {
        QFETCH(int, dataBits);
        QFETCH(int, parity);
        const CharacterFormat format{2400, dataBits, static_cast<ParityBit>(parity)};
        QByteArray every;
        for (int byte = 0; byte < (dataBits == 8 ? 256 : 128); ++byte)
            every.append(static_cast<char>(byte));
        for (const bool drops : {false, true}) {
            for (const bool waits : {false, true}) {
                const UartReception reception
                    = receiveThrough({format, drops, waits}, format, bytesOf(every));
                QCOMPARE(reception.framingErrors, 0U);
                QCOMPARE(reception.parityErrors, 0U);
                QCOMPARE(received(every, format, {format, drops, waits}), every);
            }
        }
    }

    void kamstrupReadWithParityBeginsAsUsersReportIt()
    {
        // "7E 13 2B": github.com/UtilitechAS/amsreader-firmware issues 355 and 362. The header is list 2's.
        const QByteArray list2 = QByteArray::fromHex("7EA0E22B2113239AE6E7000F000000000C07");
        QVERIFY(received(list2, format8N1, waiting(format8E1)).startsWith(QByteArray::fromHex("7E132B")));
    }

    void parityIgnoredLosesNothing()
    {
        const UartReception reception = receiveThrough(waiting(format8N1), format8E1, bytesOf(aidonList3()));
        QCOMPARE(received(aidonList3(), format8E1, waiting(format8N1)), aidonList3());
        const double share
            = static_cast<double>(reception.framingErrors) / static_cast<double>(aidonList3().size());
        QVERIFY2(share > 0.5 && share < 0.7, qPrintable(QString::number(share)));
    }

    void parityIgnoredAndBadBytesDroppedLeavesOddOnes()
    {
        const QByteArray rest = received(aidonList3(), format8E1, {format8N1, true, true});
        QVERIFY(!rest.isEmpty());
        for (const char byte : rest)
            QCOMPARE(std::popcount(static_cast<unsigned char>(byte)) % 2, 1);
    }

    void sevenBitsLoseTheTopOne()
    {
        const QByteArray rest = received(kamstrupList3(), format8N1, waiting({2400, 7, ParityBit::Even}));
        QCOMPARE(rest.size(), kamstrupList3().size());
        for (qsizetype i = 0; i < rest.size(); ++i)
            QCOMPARE(rest[i], static_cast<char>(kamstrupList3()[i] & 0x7F));
    }

    void fasterReadersHaveFewValues()
    {
        const auto readAt = [](double baudRate) {
            return received(aidonList3(), format8E1, waiting({baudRate, 8, ParityBit::None}));
        };
        QCOMPARE(valuesIn(readAt(115200)), std::set<int>({0x00}));
        QCOMPARE(valuesIn(readAt(19200)), std::set<int>({0x00, 0x80}));
        QCOMPARE(valuesIn(readAt(9600)), std::set<int>({0x00, 0x78, 0x80, 0xF8}));
        QVERIFY(valuesIn(readAt(4800)).size() <= 16);
    }

    void aSlowerReaderGetsHalfOfTheBytes()
    {
        const qsizetype half = received(aidonList3(), format8E1, waiting({1200, 8, ParityBit::None})).size();
        QVERIFY(half > aidonList3().size() * 2 / 5 && half < aidonList3().size() * 3 / 5);
    }

    void nothingSentIsNothingReceived() { QVERIFY(received({}, format8E1, waiting(format8N1)).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestUart)
#include "tst_uart.moc"
