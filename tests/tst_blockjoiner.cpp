// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/blockjoiner.h"
#include "tests/support/codecnames.h"
#include "tests/support/damage.h"

#include <QTest>

#include <memory>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

QByteArray block(int number, bool isLast, const QByteArray &data)
{
    return QByteArray("\xE0") + char(isLast ? 0xC0 : 0x40) + char(number >> 8) + char(number)
        + QByteArray(2, '\0') + '\x82' + char(data.size() >> 8) + char(data.size()) + data;
}

/// What the blocks come to: "..." for each that waits, an error's word, or the message.
QByteArray join(const QList<QByteArray> &blocks)
{
    const auto joiner = std::make_unique<BlockJoiner>();
    QByteArrayList told;
    for (const QByteArray &one : blocks) {
        const auto joined = joiner->add(ByteCursor(bytesOf(one)));
        if (!joined)
            told += QByteArray(errorWord(joined.error().code).data(),
                               qsizetype(errorWord(joined.error().code).size()));
        else if (!*joined)
            told += "...";
        else
            told += QByteArray(reinterpret_cast<const char *>((*joined)->data()),
                               qsizetype((*joined)->size()));
    }
    return told.join(' ');
}

} // namespace

class TestBlockJoiner : public QObject
{
    Q_OBJECT

private slots:
    void joins_data()
    {
        QTest::addColumn<QList<QByteArray>>("blocks");
        QTest::addColumn<QByteArray>("told");
        const QByteArray a = block(1, false, "ab");
        const QByteArray b = block(2, false, "cd");
        const QByteArray c = block(3, true, "ef");
        QTest::newRow("three") << QList{a, b, c} << QByteArray("... ... abcdef");
        QTest::newRow("one") << QList{block(1, true, "all")} << QByteArray("all");
        QTest::newRow("gap") << QList{a, c} << QByteArray("... segment-missing");
        QTest::newRow("begins in the middle") << QList{b, c} << QByteArray("segment-missing segment-missing");
        QTest::newRow("begins again") << QList{a, b, a, b, c} << QByteArray("... ... ... ... abcdef");
        QTest::newRow("doubled") << QList{a, b, b, c}
                                 << QByteArray("... ... segment-missing segment-missing");
        QTest::newRow("bytes behind") << QList{a + 'x'} << QByteArray("trailing-bytes");
        QTest::newRow("another message after a gap")
            << QList{a, c, a, b, c} << QByteArray("... segment-missing ... ... abcdef");
    }
    void joins()
    {
        QFETCH(QList<QByteArray>, blocks);
        QFETCH(QByteArray, told);
        QCOMPARE(join(blocks), told);
    }

    void rejectsEveryTruncation()
    {
        const QByteArray whole = block(1, true, "message");
        for (qsizetype size = 0; size < whole.size(); ++size)
            QCOMPARE(join({whole.first(size)}), QByteArray("truncated"));
    }

    void endlessBlocksNeedNoMoreMemory()
    {
        QList<QByteArray> blocks;
        for (int number = 1; number <= 20; ++number)
            blocks += block(number, false, QByteArray(1000, 'x'));
        const QByteArray told = join(blocks);
        QVERIFY(told.contains("segments-too-long"));
    }
};

QTEST_GUILESS_MAIN(TestBlockJoiner)
#include "tst_blockjoiner.moc"
