// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/streamdecoder.h"
#include "tests/support/codecnames.h"
#include "tests/support/damage.h"
#include "tests/support/exampleframes.h"
#include "tests/support/framings.h"

#include <QTest>

#include <memory>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

enum class Form { Segments, Blocks, MBus };

const HdlcEnds ends{{0x41}, {0x08, 0x83}, 0x13};

/// An Aidon list 3 that says so many watts.
QByteArray informationOf(int watts)
{
    constexpr qsizetype headSize = 9, tailSize = 3, wattsAt = 100;
    QByteArray frame = aidonList3();
    frame[wattsAt] = static_cast<char>(watts >> 8);
    frame[wattsAt + 1] = static_cast<char>(watts);
    return frame.mid(headSize, frame.size() - headSize - tailSize);
}

ByteVector framed(Form form, int watts)
{
    constexpr std::size_t half = 220;
    const QByteArray information = informationOf(watts);
    const Bytes apdu = bytesOf(information).subspan(3);
    if (form == Form::Segments)
        return segmentedFrames(ends, bytesOf(information), half);
    return form == Form::Blocks ? inBlocks(ends, apdu, half) : inMBusFrames(apdu, half);
}

/// A message in its two frames.
QList<QByteArray> message(Form form, int watts)
{
    const ByteVector stream = framed(form, watts);
    QList<QByteArray> frames;
    Deframer deframer;
    deframer.feed(stream);
    while (const auto stretch = deframer.next())
        frames += QByteArray(reinterpret_cast<const char *>(stretch->bytes.data()),
                             qsizetype(stretch->bytes.size()));
    return frames;
}

QByteArray damaged(const QByteArray &frame)
{
    return withBitFlipped(frame, frame.size() / 2);
}

/// The power that each decoded list says.
QList<qint64> wattsIn(const QByteArray &stream)
{
    QList<qint64> watts;
    const auto decoder = std::make_unique<StreamDecoder>();
    decodeAll(*decoder, bytesOf(stream), [&](const Message &said) {
        if (said.status == MessageStatus::Decoded)
            watts += said.list.items[0].raw;
    });
    return watts;
}

} // namespace

Q_DECLARE_METATYPE(Form)

/// A message that comes in several frames is whole, or nothing.
class TestMessageParts : public QObject
{
    Q_OBJECT

private slots:
    void areJoined_data()
    {
        QTest::addColumn<Form>("form");
        QTest::newRow("segments") << Form::Segments;
        QTest::newRow("blocks") << Form::Blocks;
        QTest::newRow("M-Bus") << Form::MBus;
    }
    void areJoined()
    {
        QFETCH(Form, form);
        QCOMPARE(message(form, 1000).size(), 2);
        QCOMPARE(wattsIn(message(form, 1000).join() + message(form, 2000).join()),
                 (QList<qint64>{1000, 2000}));
    }

    void ofTwoMessagesMakeNone_data() { areJoined_data(); }
    void ofTwoMessagesMakeNone()
    {
        QFETCH(Form, form);
        const auto one = message(form, 1000);
        const auto other = message(form, 2000);
        const QByteArray good = message(form, 3000).join();
        // The end of one message and the beginning of the next are damaged: what is left would fit together.
        QCOMPARE(wattsIn(one[0] + damaged(one[1]) + damaged(other[0]) + other[1] + good),
                 QList<qint64>{3000});
        QCOMPARE(wattsIn(one[0] + damaged(one[1]) + other[1] + good), QList<qint64>{3000});
        QCOMPARE(wattsIn(one[0] + damaged(one[1]) + other[0] + other[1]), QList<qint64>{2000});
    }

    void missingCostNoOtherMessage_data() { areJoined_data(); }
    void missingCostNoOtherMessage()
    {
        QFETCH(Form, form);
        const auto one = message(form, 1000);
        const QByteArray good = message(form, 3000).join();
        QCOMPARE(wattsIn(one[0] + good), QList<qint64>{3000});
        QCOMPARE(wattsIn(one[1] + good), QList<qint64>{3000});
        QCOMPARE(wattsIn(damaged(one[0]) + one[1] + good), QList<qint64>{3000});
    }

    void doNotOutliveAPause_data() { areJoined_data(); }
    void doNotOutliveAPause()
    {
        QFETCH(Form, form);
        const auto decoder = std::make_unique<StreamDecoder>();
        int decoded = 0;
        const auto count = [&](const Message &said) { decoded += said.status == MessageStatus::Decoded; };
        decodeAll(*decoder, bytesOf(message(form, 1000)[0]), count);
        decoder->finish();
        decodeAll(*decoder, bytesOf(message(form, 2000)[1]), count);
        QCOMPARE(decoded, 0);
    }
};

QTEST_GUILESS_MAIN(TestMessageParts)
#include "tst_messageparts.moc"
