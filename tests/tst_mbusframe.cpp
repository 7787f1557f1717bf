// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/streamdecoder.h"
#include "tests/support/codecnames.h"
#include "tests/support/damage.h"
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

    bool operator==(const Told &) const = default;
};

std::vector<Told> decode(const QByteArray &stream, qsizetype chunk = 1000)
{
    const auto decoder = std::make_unique<StreamDecoder>();
    MeterKeys keys;
    keys.encryption = *cipherKeyFromHex(mbusKey);
    decoder->setKeys(keys);
    std::vector<Told> told;
    const auto keep = [&told](const Message &message) {
        const bool decoded = message.status == MessageStatus::Decoded;
        told.push_back({message.status, decoded ? DecodeErrc{} : message.error.code, message.offset});
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

const QByteArray message = mbusFirstFrame() + mbusLastFrame();

} // namespace

class TestMBusFrame : public QObject
{
    Q_OBJECT

private slots:
    void readsTheFields()
    {
        const QByteArray bytes = mbusLastFrame();
        const auto frame = decodeMBusFrame(bytesOf(bytes));
        QVERIFY(frame);
        QCOMPARE(int(frame->control), 0x53);
        QCOMPARE(int(frame->address), 0xFF);
        QVERIFY(frame->carriesDlms && frame->isLast);
        QCOMPARE(int(frame->segment), 1);
        QCOMPARE(frame->data.size(), std::size_t(15));
    }

    void lengthsOfMoreThanAByteWrap()
    {
        const QByteArray bytes
            = mbusFrame(QByteArray::fromHex("53FF000167") + QByteArray(252, '\x68')); // 257: 68 01 01 68
        QCOMPARE(bytes.first(4), QByteArray::fromHex("68010168"));
        const auto frame = decodeMBusFrame(bytesOf(bytes));
        QVERIFY(frame);
        QCOMPARE(frame->data.size(), std::size_t(252));
    }

    void rejectsEveryFlippedBit()
    {
        const QByteArray bytes = mbusLastFrame();
        for (qsizetype byte = 0; byte < bytes.size(); ++byte) {
            for (int bit = 0; bit < 8; ++bit) {
                const QByteArray broken = withBitFlipped(bytes, byte, bit);
                QVERIFY(!decodeMBusFrame(bytesOf(broken)));
            }
        }
    }

    void rejectsEveryTruncation()
    {
        const QByteArray bytes = mbusLastFrame();
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!decodeMBusFrame(bytesOf(bytes).first(std::size_t(size))));
    }

    void joinsFramesHoweverTheyArrive()
    {
        const QByteArray stream
            = garbage(100, 1) + message + "\x16\x68" + message + garbage(300, 2) + message;
        const auto whole = decode(stream);
        QCOMPARE(decodedIn(whole), 3);
        for (const qsizetype chunk : {1, 2, 7, 255})
            QVERIFY(decode(stream, chunk) == whole);
    }

    void aMissingPartCostsOneMessage_data()
    {
        QTest::addColumn<QByteArray>("between");
        QTest::newRow("first part lost") << mbusLastFrame();
        QTest::newRow("last part lost") << mbusFirstFrame();
        QTest::newRow("first part damaged") << withBitFlipped(mbusFirstFrame(), 100) + mbusLastFrame();
        QTest::newRow("last part damaged") << mbusFirstFrame() + withBitFlipped(mbusLastFrame(), 15);
        QTest::newRow("first part cut") << mbusFirstFrame().first(80) + mbusLastFrame();
        QTest::newRow("length damaged") << withBitFlipped(mbusFirstFrame(), 1, 3) + mbusLastFrame();
    }
    void aMissingPartCostsOneMessage()
    {
        QFETCH(QByteArray, between);
        const auto told = decode(message + between + message);
        QCOMPARE(decodedIn(told), 2);
    }

    void orphanIsToldAsIncomplete()
    {
        const auto told = decode(mbusLastFrame());
        QCOMPARE(told.size(), std::size_t(1));
        QVERIFY((told[0] == Told{MessageStatus::Incomplete, DecodeErrc::SegmentMissing, 0}));
    }

    void endlessPartsNeedNoMoreMemory()
    {
        QByteArray stream;
        for (int part = 0; part < 100; ++part)
            stream += mbusFrame(QByteArray::fromHex("53FF") + char(part & 0x0F) + QByteArray::fromHex("0167")
                                + QByteArray(240, 'x'));
        const auto told = decode(stream + message);
        QCOMPARE(told.front().reason, DecodeErrc::SegmentsTooLong);
        QCOMPARE(decodedIn(told), 1);
    }

    void otherMBusMessagesAreNotOurs()
    {
        const auto told = decode(mbusFrame(QByteArray::fromHex("080572") + QByteArray(20, '\x01')));
        QCOMPARE(told.size(), std::size_t(1));
        QVERIFY((told[0] == Told{MessageStatus::Unsupported, DecodeErrc::ApduTag, 0}));
    }
};

QTEST_GUILESS_MAIN(TestMBusFrame)
#include "tst_mbusframe.moc"
