// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/crc16x25.h"
#include "core/codec/hdlcframe.h"
#include "tests/support/codecnames.h"
#include "tests/support/damage.h"
#include "tests/support/exampleframes.h"

#include <QTest>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

QByteArray withoutFlags(const QByteArray &frame)
{
    return frame.mid(1, frame.size() - 2);
}

} // namespace

class TestHdlcFrame : public QObject
{
    Q_OBJECT

private slots:
    void checksumOfTheStandardsOwnExample()
    {
        Crc16X25 crc;
        crc.add(bytesOf("123456789"));
        QCOMPARE(crc.value(), quint16(0x906E));
        Crc16X25 short2;
        short2.add(bytesOf(QByteArray::fromHex("033F")));
        QCOMPARE(short2.value(), quint16(0xEC5B));
    }

    void checksumDoesNotDependOnHowTheBytesAreCut()
    {
        const QByteArray bytes = garbage(100, 1);
        Crc16X25 whole;
        whole.add(bytesOf(bytes));
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
            Crc16X25 parts;
            parts.add(bytesOf(bytes.first(cut)));
            parts.add(bytesOf(bytes.sliced(cut)));
            QCOMPARE(parts.value(), whole.value());
        }
    }

    void decodesKaifaHeader()
    {
        const QByteArray bytes = withoutFlags(kaifaList1());
        const auto frame = decodeHdlcFrame(bytesOf(bytes));
        QVERIFY(frame);
        QCOMPARE(frame->destination, 0x01u);
        QCOMPARE(frame->source, 0x0201u);
        QCOMPARE(int(frame->control), 0x10);
        QVERIFY(!frame->segmented);
        QCOMPARE(frame->information.size(), std::size_t(29));
        QCOMPARE(int(frame->information[0]), 0xE6);
    }

    void decodesFrameWithoutInformation()
    {
        const QByteArray bytes = QByteArray::fromHex("A00801020110378D");
        const auto frame = decodeHdlcFrame(bytesOf(bytes));
        QVERIFY(frame);
        QVERIFY(frame->information.empty());
    }

    void rejects_data()
    {
        const QByteArray good = withoutFlags(aidonList1());
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<DecodeErrc>("code");
        QTest::newRow("nothing at all") << QByteArray() << DecodeErrc::TooShort;
        QTest::newRow("six bytes") << good.first(6) << DecodeErrc::TooShort;
        QTest::newRow("format type 2") << withBitFlipped(good, 0, 4) << DecodeErrc::FormatType;
        QTest::newRow("length field lies") << withBitFlipped(good, 1) << DecodeErrc::Length;
        QTest::newRow("one byte lost") << good.chopped(1) << DecodeErrc::Length;
        QTest::newRow("address never ends")
            << QByteArray::fromHex("A00B0202020202021300000000").first(11) << DecodeErrc::Address;
        QTest::newRow("one header bit flipped") << withBitFlipped(good, 5, 3) << DecodeErrc::BothChecksums;
        QTest::newRow("one payload bit flipped") << withBitFlipped(good, 20) << DecodeErrc::FrameChecksum;
        QTest::newRow("one checksum bit flipped")
            << withBitFlipped(good, good.size() - 1) << DecodeErrc::FrameChecksum;
    }
    void rejects()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(DecodeErrc, code);
        const auto frame = decodeHdlcFrame(bytesOf(bytes));
        QVERIFY(!frame);
        QCOMPARE(frame.error().code, code);
    }

    void rejectsEveryTruncation()
    {
        const QByteArray good = withoutFlags(aidonList3());
        QVERIFY(decodeHdlcFrame(bytesOf(good)));
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY2(!decodeHdlcFrame(bytesOf(good.first(size))), qPrintable(QString::number(size)));
    }

    void rejectsEveryFlippedBit()
    {
        const QByteArray good = withoutFlags(kamstrupList3());
        for (qsizetype byte = 0; byte < good.size(); ++byte) {
            for (int bit = 0; bit < 8; ++bit)
                QVERIFY(!decodeHdlcFrame(bytesOf(withBitFlipped(good, byte, bit))));
        }
    }

    void headerIsJudgedAsSoonAsItsChecksumIsThere()
    {
        const QByteArray good = withoutFlags(kaifaList1());
        for (qsizetype size = 0; size < 8; ++size)
            QVERIFY(inspectHdlcHeader(bytesOf(good.first(size))).state == HdlcHeaderState::NeedMore);
        const HdlcHeader header = inspectHdlcHeader(bytesOf(good.first(8)));
        QVERIFY(header.state == HdlcHeaderState::Plausible);
        QCOMPARE(header.length, std::size_t(39));
        const QByteArray bad = withBitFlipped(good.first(8), 1, 6);
        QVERIFY(inspectHdlcHeader(bytesOf(bad)).state == HdlcHeaderState::Wrong);
    }
};

QTEST_GUILESS_MAIN(TestHdlcFrame)
#include "tst_hdlcframe.moc"
