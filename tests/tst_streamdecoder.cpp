// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/readingtable.h"
#include "core/codec/streamdecoder.h"
#include "tests/support/codecnames.h"
#include "tests/support/damage.h"
#include "tests/support/exampleframes.h"

#include <QTest>

#include <cstdlib>
#include <memory>
#include <new>
#include <vector>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

std::size_t allocations = 0;

} // namespace

// Counts what the decoder must not do. Replaces the global operators for this program only.
void *operator new(std::size_t size)
{
    ++allocations;
    if (void *memory = std::malloc(size ? size : 1))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void *memory) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace
{

const QByteArray goodFrames = aidonList1() + kaifaList3() + kamstrupList3() + aidonList3() + kaifaList1();

struct Heard {
    quint64 offset = 0;
    std::size_t length = 0;
    MessageStatus status{};
    DecodeErrc reason{};
    MeterList list;

    bool operator==(const Heard &) const = default;
};

std::vector<Heard> decode(const QByteArray &stream, qsizetype chunk)
{
    const auto decoder = std::make_unique<StreamDecoder>();
    std::vector<Heard> heard;
    const auto keep = [&heard](const Message &message) {
        const bool decoded = message.status == MessageStatus::Decoded;
        heard.push_back({message.offset, message.bytes.size(), message.status,
                         decoded ? DecodeErrc{} : message.error.code, decoded ? message.list : MeterList{}});
    };
    for (qsizetype at = 0; at < stream.size(); at += chunk) {
        const QByteArray part = stream.mid(at, chunk);
        decodeAll(*decoder, bytesOf(part), keep);
    }
    decoder->finish();
    while (const Message *message = decoder->next())
        keep(*message);
    return heard;
}

} // namespace

class TestStreamDecoder : public QObject
{
    Q_OBJECT

private slots:
    void chunksMakeNoDifference_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::newRow("frames") << goodFrames;
        QTest::newRow("damage between") << goodFrames + withBitFlipped(aidonList3(), 100) + goodFrames
                + kamstrupList3().chopped(50) + garbage(3000, 5) + goodFrames + kaifaList1().first(20);
    }
    void chunksMakeNoDifference()
    {
        QFETCH(QByteArray, stream);
        const auto whole = decode(stream, stream.size());
        for (const qsizetype chunk : {1, 2, 7, 1000})
            QVERIFY2(decode(stream, chunk) == whole, qPrintable(QString::number(chunk)));
    }

    void nothingDamagedIsDecoded()
    {
        const QByteArray good = kaifaList3();
        for (qsizetype byte = 1; byte + 1 < good.size(); ++byte) {
            for (int bit = 0; bit < 8; ++bit) {
                const auto heard = decode(withBitFlipped(good, byte, bit), 64);
                for (const Heard &one : heard)
                    QVERIFY(one.status != MessageStatus::Decoded);
            }
        }
    }

    void statusOfWhatIsNoList_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<MessageStatus>("status");
        QTest::newRow("noise") << garbage(50, 3) << MessageStatus::Corrupt;
        QTest::newRow("frame cut at the end") << aidonList3().first(200) << MessageStatus::Incomplete;
        QTest::newRow("frame without content")
            << QByteArray::fromHex("7EA00801020110378D7E") << MessageStatus::Unsupported;
    }
    void statusOfWhatIsNoList()
    {
        QFETCH(QByteArray, stream);
        QFETCH(MessageStatus, status);
        const auto heard = decode(stream, 1000);
        QCOMPARE(heard.size(), std::size_t(1));
        QCOMPARE(heard[0].status, status);
    }

    void allocatesNothing()
    {
        const QByteArray stream
            = (goodFrames + garbage(100, 7) + withBitFlipped(aidonList3(), 50)).repeated(20);
        const auto decoder = std::make_unique<StreamDecoder>();
        std::size_t decoded = 0;
        std::int64_t watts = 0;
        const std::size_t before = allocations;
        decodeAll(*decoder, bytesOf(stream), [&](const Message &message) {
            if (message.status != MessageStatus::Decoded)
                return;
            ++decoded;
            watts += toReading(message.list, ReceiveTime{}).importPower.value_or(Watt{}).count;
        });
        const std::size_t after = allocations;
        QCOMPARE(after - before, std::size_t(0));
        QCOMPARE(decoded, std::size_t(100));
        QCOMPARE(watts, std::int64_t(20 * (733 + 2512 + 2690 + 1769 + 1320)));
    }
};

QTEST_GUILESS_MAIN(TestStreamDecoder)
#include "tst_streamdecoder.moc"
