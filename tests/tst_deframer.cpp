// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/deframer.h"
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

struct Found {
    quint64 offset = 0;
    QByteArray bytes;
    bool good = false;
    DecodeErrc reason{};

    bool operator==(const Found &) const = default;
};

std::vector<Found> deframe(const QByteArray &stream, qsizetype chunk, bool finish = true)
{
    const auto deframer = std::make_unique<Deframer>();
    std::vector<Found> found;
    const auto drain = [&] {
        while (const auto stretch = deframer->next()) {
            const auto *data = reinterpret_cast<const char *>(stretch->bytes.data());
            found.push_back({stretch->offset, QByteArray(data, static_cast<qsizetype>(stretch->bytes.size())),
                             stretch->frame.has_value(),
                             stretch->frame ? DecodeErrc{} : stretch->frame.error().code});
        }
    };
    for (qsizetype at = 0; at < stream.size(); at += chunk) {
        const QByteArray part = stream.mid(at, chunk);
        for (Bytes left = bytesOf(part); !left.empty();) {
            left = left.subspan(deframer->feed(left));
            drain();
        }
    }
    if (finish) {
        deframer->finish();
        drain();
    }
    return found;
}

int goodFrames(const std::vector<Found> &found)
{
    return int(std::count_if(found.begin(), found.end(), [](const Found &one) { return one.good; }));
}

const QByteArray frames = aidonList1() + kaifaList3() + kamstrupList3() + aidonList3() + kaifaList1();

} // namespace

class TestDeframer : public QObject
{
    Q_OBJECT

private slots:
    void findsFramesWhereTheyAre()
    {
        const auto found = deframe("\x55\x55" + aidonList1() + "xyz" + kaifaList1(), 1000);
        QCOMPARE(found.size(), std::size_t(4));
        QVERIFY((found[0] == Found{0, "\x55\x55", false, DecodeErrc::NoOpeningFlag}));
        QVERIFY((found[1] == Found{2, aidonList1(), true, {}}));
        QVERIFY((found[2] == Found{46, "xyz", false, DecodeErrc::NoOpeningFlag}));
        QVERIFY((found[3] == Found{49, kaifaList1(), true, {}}));
    }

    void doesNotDependOnChunks_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::newRow("frames only") << frames;
        QTest::newRow("one shared flag") << aidonList1() + kaifaList1().mid(1) + kamstrupList3().mid(1);
        QTest::newRow("garbage between")
            << garbage(300, 1) + frames + garbage(5000, 2) + frames + garbage(1, 3);
        QTest::newRow("only garbage") << garbage(20000, 4);
        QTest::newRow("only flags") << QByteArray(10000, '\x7e');
        QTest::newRow("flags and formats") << QByteArray("\x7e\xa7", 2).repeated(5000);
        QTest::newRow("zeros") << QByteArray(10000, '\0');
    }
    void doesNotDependOnChunks()
    {
        QFETCH(QByteArray, stream);
        const auto whole = deframe(stream, stream.size());
        for (const qsizetype chunk : {1, 2, 7, 64, 1000, 65536})
            QVERIFY2(deframe(stream, chunk) == whole, qPrintable(QString::number(chunk)));
    }

    void everyByteIsReportedOnce_data() { doesNotDependOnChunks_data(); }
    void everyByteIsReportedOnce()
    {
        QFETCH(QByteArray, stream);
        quint64 at = 0;
        for (const Found &one : deframe(stream, 999)) {
            QVERIFY(one.offset + 1 >= at); // frames may share a flag
            for (quint64 skipped = at; skipped < one.offset; ++skipped)
                QCOMPARE(stream[qsizetype(skipped)], '\x7e');
            QCOMPARE(one.bytes, stream.mid(qsizetype(one.offset), one.bytes.size()));
            at = one.offset + quint64(one.bytes.size());
        }
        for (quint64 skipped = at; skipped < quint64(stream.size()); ++skipped)
            QCOMPARE(stream[qsizetype(skipped)], '\x7e');
    }

    void losesNoGoodFrame_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("flags") << QByteArray("\x7e\x7e\x7e");
        QTest::newRow("noise") << garbage(777, 9);
        QTest::newRow("noise longer than the buffer") << garbage(30000, 10);
        QTest::newRow("frame cut after its header") << kamstrupList3().first(12);
        QTest::newRow("frame with its last bytes lost") << kamstrupList3().chopped(2);
        QTest::newRow("length too large by 1024") << withBitFlipped(aidonList3(), 1, 2);
        QTest::newRow("length too small") << withBitFlipped(aidonList3(), 2, 7);
        QTest::newRow("good header of the longest frame") << QByteArray::fromHex("7EA7FF41088313F7E7");
        QTest::newRow("closing flag damaged") << withBitFlipped(aidonList1(), aidonList1().size() - 1);
        QTest::newRow("0A turned into 0D 0A") << aidonList3().replace('\x0a', QByteArray("\x0d\x0a"));
    }
    void losesNoGoodFrame()
    {
        QFETCH(QByteArray, before);
        const QByteArray stream = before + frames;
        for (const qsizetype chunk : {1, 7, 1000, 65536})
            QCOMPARE(goodFrames(deframe(stream, chunk)), 5);
    }

    void flagOfTheNextFrameClosesOneWithoutItsOwn()
    {
        QCOMPARE(goodFrames(deframe(kamstrupList3().chopped(1) + frames, 1000)), 6);
    }

    void rejectsEveryFlippedBitAndKeepsTheNeighbours()
    {
        const QByteArray good = kaifaList1();
        for (qsizetype byte = 1; byte + 1 < good.size(); ++byte) {
            for (int bit = 0; bit < 8; ++bit) {
                const auto found = deframe(aidonList1() + withBitFlipped(good, byte, bit) + aidonList1(), 64);
                QCOMPARE(goodFrames(found), 2);
            }
        }
    }

    void namesTheReason_data()
    {
        QTest::addColumn<QByteArray>("broken");
        QTest::addColumn<DecodeErrc>("reason");
        const QByteArray good = aidonList1();
        QTest::newRow("header") << withBitFlipped(good, 6) << DecodeErrc::BothChecksums;
        QTest::newRow("payload") << withBitFlipped(good, 30) << DecodeErrc::FrameChecksum;
        QTest::newRow("byte lost") << QByteArray(good).remove(30, 1) << DecodeErrc::Length;
        QTest::newRow("byte doubled") << QByteArray(good).insert(30, good[30]) << DecodeErrc::Length;
        QTest::newRow("opening flag") << withBitFlipped(good, 0) << DecodeErrc::NoOpeningFlag;
        QTest::newRow("closing flag") << withBitFlipped(good, good.size() - 1) << DecodeErrc::NoClosingFlag;
        QTest::newRow("eight bytes") << QByteArray::fromHex("7EA02A410883137E") << DecodeErrc::TooShort;
    }
    void namesTheReason()
    {
        QFETCH(QByteArray, broken);
        QFETCH(DecodeErrc, reason);
        const auto found = deframe(kaifaList1() + broken + kaifaList1(), 1000);
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(found[1].reason, reason);
        QVERIFY(found[0].good && !found[1].good && found[2].good);
    }

    void pauseEndsAFrameThatHasBegun()
    {
        const auto found = deframe(aidonList1() + kamstrupList3().first(100), 1000);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[1].reason, DecodeErrc::Cut);
        QCOMPARE(found[1].bytes.size(), qsizetype(100));
    }

    void waitsForTheRestOfAFrame()
    {
        const auto found = deframe(aidonList1() + kamstrupList3().first(100), 1000, false);
        QCOMPARE(found.size(), std::size_t(1));
    }

    void pendingCountsOnlyWhatBelongsToAFrame()
    {
        const auto deframer = std::make_unique<Deframer>();
        const QByteArray frame = aidonList1();
        deframer->feed(bytesOf(frame));
        QVERIFY(deframer->next());
        QVERIFY(!deframer->next());
        QCOMPARE(deframer->pending(), std::size_t(0));
        deframer->feed(bytesOf(frame.first(10)));
        QVERIFY(!deframer->next());
        QVERIFY(deframer->pending() >= 9);
    }
};

QTEST_GUILESS_MAIN(TestDeframer)
#include "tst_deframer.moc"
