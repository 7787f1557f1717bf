// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/bytekind.h"
#include "core/codec/uart.h"
#include "tests/support/captures.h"
#include "tests/support/checknames.h"
#include "tests/support/replayedcheck.h"

#include <QJsonObject>
#include <QSet>

using namespace hanscope;
using namespace hanscope::test;
using namespace std::chrono_literals;

namespace
{

/// As many of a capture's messages as a check hears. The lines of text of a P1 telegram are one message, and
/// so are the frames that one is joined from: no pause comes between them.
QList<QByteArray> messagesOf(const Captures &captures, const QJsonObject &capture)
{
    constexpr qsizetype most = 40, longest = 20'000;
    const QList<QByteArray> lines = captures.lines(capture[u"file"].toString());
    if (capture[u"framing"].toString() == u"p1" || capture.contains(u"reassembled"))
        return {lines.join()};
    QList<QByteArray> messages = lines.first(std::min(most, lines.size()));
    for (QByteArray &message : messages)
        message.truncate(longest);
    return messages;
}

QList<QByteArray> readThrough(const UartReceiver &receiver, const CharacterFormat &sent,
                              const QList<QByteArray> &messages)
{
    QList<QByteArray> received;
    for (const QByteArray &message : messages) {
        const auto bytes = receiveThrough(receiver, sent, bytesOf(message)).bytes;
        received.append({reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())});
    }
    return received;
}

/// The verdicts that the manifest leads us to expect.
QByteArrayList expectedOf(const QJsonObject &capture)
{
    const bool isWhole = capture[u"valid_frames"].toInt() > 0;
    if (capture[u"framing"].toString() == u"p1" && isWhole)
        return {"p1-format"};
    if (capture[u"encrypted"].toBool() && isWhole)
        return {"encrypted"};
    if (!isWhole)
        return {"damaged"};
    if (capture[u"invalid_frames"].toInt() > 0)
        return {"damaged", "hourly-awaited"};
    QSet<QString> kinds;
    for (const QJsonValue &frame : capture[u"frames"].toArray())
        kinds.insert(frame[u"kind"].toString());
    if (kinds.isEmpty()) // a log: what its beginning holds
        return {"hourly-awaited", "working"};
    if (kinds.contains(u"list3"_qs))
        return {"working"};
    if (kinds.contains(u"list2"_qs))
        return {"hourly-awaited"};
    return {kinds.contains(u"list1"_qs) ? "power-only-so-far" : "working"};
}

} // namespace

class TestCheckCaptures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { HANSCOPE_NEED_CAPTURES(m_captures); }

    void readRight_data()
    {
        QTest::addColumn<QList<QByteArray>>("lines");
        QTest::addColumn<QByteArrayList>("words");
        for (const QJsonValue &value : m_captures.all()) {
            const QJsonObject capture = value.toObject();
            const QString framing = capture[u"framing"].toString();
            const bool isFramed = framing == u"hdlc" || framing == u"mbus" || framing == u"p1";
            // The damaged telegram of p1-egm5g35 holds no text and no whole message: nothing tells it from
            // noise.
            if (isFramed && !capture[u"synthetic"].toBool()
                && !(framing == u"p1" && capture[u"encrypted"].toBool()))
                QTest::addRow("%s", qPrintable(capture[u"file"].toString()))
                    << messagesOf(m_captures, capture) << expectedOf(capture);
        }
    }
    void readRight()
    {
        QFETCH(QList<QByteArray>, lines);
        QFETCH(QByteArrayList, words);
        const QByteArray word = wordOf(ReplayedCheck(lines).verdict());
        QVERIFY2(words.contains(word), word);
    }

    void readWrong_data()
    {
        struct Wrong {
            const char *name;
            CharacterFormat format;
            ByteKind kind;
        };
        const std::array wrongs{
            Wrong{"1200", {1200, 8, ParityBit::None}, ByteKind::WrongSpeed},
            Wrong{"4800", {4800, 8, ParityBit::None}, ByteKind::WrongSpeed},
            Wrong{"9600", {9600, 8, ParityBit::None}, ByteKind::WrongSpeed},
            Wrong{"19200", {19200, 8, ParityBit::None}, ByteKind::WrongSpeed},
            Wrong{"115200", {115200, 8, ParityBit::None}, ByteKind::WrongSpeed},
            Wrong{"7E1", {2400, 7, ParityBit::Even}, ByteKind::SevenBits},
            Wrong{"other parity", {2400, 8, ParityBit::None}, ByteKind::WrongParity},
        };
        QTest::addColumn<QList<QByteArray>>("lines");
        QTest::addColumn<int>("kind");
        for (const QJsonValue &value : m_captures.norwegian()) {
            const QJsonObject capture = value.toObject();
            const QString file = capture[u"file"].toString();
            if (capture[u"framing"].toString() != u"hdlc" || capture[u"synthetic"].toBool()
                || capture[u"valid_frames"].toInt() == 0)
                continue;
            const bool isKamstrup = file.startsWith(u"kamstrup");
            const CharacterFormat sent = isKamstrup ? format8N1 : format8E1;
            for (const Wrong &wrong : wrongs) {
                for (const bool drops : {false, true}) {
                    UartReceiver receiver{wrong.format, drops, true};
                    if (wrong.kind == ByteKind::WrongParity && isKamstrup)
                        receiver.format.parity = ParityBit::Even;
                    const auto received = readThrough(receiver, sent, messagesOf(m_captures, capture));
                    const bool isAllThere = wrong.kind == ByteKind::WrongParity && !isKamstrup && !drops;
                    if (!isAllThere && !received.join().isEmpty())
                        QTest::addRow("%s at %s%s", qPrintable(file), wrong.name, drops ? ", dropping" : "")
                            << received << static_cast<int>(wrong.kind);
                }
            }
        }
    }
    void readWrong()
    {
        QFETCH(QList<QByteArray>, lines);
        QFETCH(int, kind);
        const ReplayedCheck check(lines);
        QCOMPARE(static_cast<int>(kindOfBytes(check.evidence().line.at2400)), kind);
    }

    void aRepeatedHourlyListIsSeen()
    {
        // Real lists: the second says again what the first one said.
        ContentCheck content;
        auto decoder = std::make_unique<StreamDecoder>();
        ReceiveTime now = std::chrono::sys_days(std::chrono::year(2023) / 11 / 3);
        for (const QByteArray &line :
             m_captures.lines(QStringLiteral("aidon-norway-3p-list3-repeated.hex"))) {
            now += 1h;
            decodeAll(*decoder, bytesOf(line), [&](const Message &message) {
                if (message.status == MessageStatus::Decoded)
                    content.add(toReading(message.list, now));
            });
        }
        QVERIFY(content.evidence().hourly.repeated > 0);
    }

private:
    Captures m_captures;
};

QTEST_GUILESS_MAIN(TestCheckCaptures)
#include "tst_checkcaptures.moc"
