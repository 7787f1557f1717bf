// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/streamdecoder.h"
#include "tests/support/codecnames.h"
#include "tests/support/protectedapdu.h"

#include <QTest>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

const QByteArray list1 = QByteArray::fromHex("0F40000000090C07E1090C0217122AFF80000002010600000528");

QByteArray message(quint32 counter, const QByteArray &text = list1, char meter = '?')
{
    Protection how;
    how.counter = counter;
    how.systemTitle[7] = meter;
    return protectedApdu(text, how);
}

/// What one decoder says of messages in turn, in words.
QByteArrayList stepsOf(const QList<QByteArray> &messages, const std::optional<MeterKeys> &keys = {})
{
    const auto decoder = std::make_unique<StreamDecoder>();
    decoder->setKeys(keys);
    QByteArrayList steps;
    for (const QByteArray &apdu : messages) {
        const std::string_view word = counterStepWord(decoder->decodeBare(bytesOf(apdu))->counterStep);
        steps += QByteArray(word.data(), qsizetype(word.size()));
    }
    return steps;
}

QList<QByteArray> messagesOf(const QList<quint32> &counters)
{
    QList<QByteArray> messages;
    for (const quint32 counter : counters)
        messages += message(counter);
    return messages;
}

} // namespace

class TestCounterWatch : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowCountersGo_data()
    {
        QTest::addColumn<QList<quint32>>("counters");
        QTest::addColumn<QByteArrayList>("steps");
        using Counters = QList<quint32>;
        using Steps = QByteArrayList;
        QTest::newRow("one by one") << Counters{7, 8, 9} << Steps{"first", "next", "next"};
        QTest::newRow("one missed") << Counters{7, 9, 10} << Steps{"first", "skipped", "next"};
        QTest::newRow("one twice") << Counters{7, 8, 8, 9} << Steps{"first", "next", "repeated", "next"};
        QTest::newRow("an old one once more")
            << Counters{7, 8, 7, 9} << Steps{"first", "next", "fallen", "skipped"};
        QTest::newRow("begun anew") << Counters{900, 1, 2, 3} << Steps{"first", "fallen", "next", "next"};
        QTest::newRow("up to the end") << Counters{0xFFFFFFFE, 0xFFFFFFFF} << Steps{"first", "next"};
        QTest::newRow("from the end") << Counters{0xFFFFFFFF, 0} << Steps{"first", "fallen"};
    }
    void tellsHowCountersGo()
    {
        QFETCH(QList<quint32>, counters);
        QFETCH(QByteArrayList, steps);
        QCOMPARE(stepsOf(messagesOf(counters)), steps); // the open part is enough
        QCOMPARE(stepsOf(messagesOf(counters), keysFor({})), steps);
    }

    void theSameCounterWithOtherContentIsNoDuplicate()
    {
        const QByteArray other = QByteArray(list1).replace("\x05\x28", "\x05\x29");
        QCOMPARE(stepsOf({message(5), message(5, other)}), (QByteArrayList{"first", "reused"}));
    }

    void metersCountEachForItself()
    {
        QCOMPARE(stepsOf({message(5, list1, 'a'), message(900, list1, 'b'), message(6, list1, 'a'),
                          message(901, list1, 'b')}),
                 (QByteArrayList{"first", "first", "next", "next"}));
    }
    void manyMetersNeedNoMoreMemory()
    {
        QList<QByteArray> messages;
        for (char meter = 'a'; meter <= 'z'; ++meter)
            messages += message(1, list1, meter);
        QCOMPARE(stepsOf(messages).count("first"), 26);
        QCOMPARE(stepsOf(messages + QList{message(2, list1, 'z')}).last(), QByteArray("next"));
    }

    void aReplayedMessageIsMarkedAndStillRead()
    {
        const auto decoder = std::make_unique<StreamDecoder>();
        decoder->setKeys(keysFor({}));
        for (const quint32 counter : {8u, 7u, 7u}) {
            const Message *decoded = decoder->decodeBare(bytesOf(message(counter)));
            QCOMPARE(decoded->status, MessageStatus::Decoded);
        }
    }

    void whatIsNotTheMetersMovesNoCounter()
    {
        const auto decoder = std::make_unique<StreamDecoder>();
        decoder->setKeys(keysFor({}));
        Protection forged;
        forged.encryptionKey[0] = 'x';
        forged.counter = 1000;
        forged.systemTitle[7] = '?';
        decoder->decodeBare(bytesOf(message(7)));
        QCOMPARE(decoder->decodeBare(bytesOf(protectedApdu(list1, forged)))->error.code,
                 DecodeErrc::WrongKey);
        QCOMPARE(decoder->decodeBare(bytesOf(message(8)))->counterStep, CounterStep::Next);
    }
};

QTEST_GUILESS_MAIN(TestCounterWatch)
#include "tst_counterwatch.moc"
