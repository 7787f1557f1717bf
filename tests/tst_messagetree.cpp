// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/streamdecoder.h"
#include "core/inspect/heard.h"
#include "core/inspect/messagetree.h"
#include "tests/support/captures.h"
#include "tests/support/codecnames.h"
#include "tests/support/damage.h"
#include "tests/support/everymessage.h"
#include "tests/support/exampleframes.h"
#include "tests/support/exampletelegrams.h"
#include "tests/support/mutations.h"
#include "tests/support/protectedframes.h"

#include <QJsonObject>
#include <QTest>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

MessageTree treeOf(const QByteArray &frame, const std::optional<MeterKeys> &keys = std::nullopt)
{
    return inspectMessage(bytesOf(frame), keys);
}

/// Why fields do not cover `size` bytes each exactly once; empty when they do.
QString whyNotWhole(const MessageTree &tree, std::size_t size)
{
    const auto &fields = tree.fields;
    if (fields.empty() || fields[0].offset != 0 || fields[0].size != size)
        return "the first field is not the whole message";
    std::vector<std::size_t> next(fields.size()); // where the next field inside each must begin
    std::vector<bool> isLeaf(fields.size(), true);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        next[i] = fields[i].offset;
        if (i == 0)
            continue;
        const std::size_t parent = fields[i].parent;
        if (parent >= i)
            return QString("field %1 stands before its parent").arg(i);
        if (fields[i].offset != next[parent])
            return QString("field %1 begins at %2, not %3").arg(i).arg(fields[i].offset).arg(next[parent]);
        next[parent] = fields[i].end();
        isLeaf[parent] = false;
    }
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!isLeaf[i] && next[i] != fields[i].end())
            return QString("field %1 ends at %2, what is in it at %3")
                .arg(i)
                .arg(fields[i].end())
                .arg(next[i]);
    }
    return {};
}

const MessageField *find(const MessageTree &tree, FieldKind kind)
{
    const auto found = std::find_if(tree.fields.begin(), tree.fields.end(),
                                    [kind](const MessageField &field) { return field.kind == kind; });
    return found == tree.fields.end() ? nullptr : &*found;
}

QString shown(const MessageTree &tree, const FieldQuantity &quantity)
{
    const auto index = tree.valueOf(quantity);
    if (!index)
        return {};
    const MessageField &field = tree.fields[*index];
    return QString::fromStdString(field.value + ' ' + field.unit).trimmed();
}

constexpr FieldQuantity importPower{1, 7, 0};
constexpr FieldQuantity meterNumber{96, 1, 0};
constexpr FieldQuantity kamstrupMeterNumber{0, 0, 5};

} // namespace

class TestMessageTree : public QObject
{
    Q_OBJECT
private slots:
    void tellsEveryLayer()
    {
        const MessageTree tree = treeOf(aidonList1());
        const auto hasField
            = [&tree](FieldKind kind, std::size_t offset, std::size_t size, const char *value) {
                  const MessageField *field = find(tree, kind);
                  return field && field->offset == offset && field->size == size && field->value == value;
              };
        QVERIFY(hasField(FieldKind::HdlcFlag, 0, 1, ""));
        QVERIFY(hasField(FieldKind::HdlcFormat, 1, 2, "42"));
        QVERIFY(hasField(FieldKind::HdlcDestination, 3, 1, "0x41"));
        QVERIFY(hasField(FieldKind::HdlcSource, 4, 2, "0x0883"));
        QVERIFY(hasField(FieldKind::HdlcControl, 6, 1, "0x13"));
        QVERIFY(hasField(FieldKind::HdlcHeaderChecksum, 7, 2, "0x1304"));
        QVERIFY(hasField(FieldKind::LlcHeader, 9, 3, ""));
        QVERIFY(hasField(FieldKind::ApduTag, 12, 1, ""));
        QVERIFY(hasField(FieldKind::InvokeId, 13, 4, "0x40000000"));
        QVERIFY(hasField(FieldKind::PushTime, 17, 1, ""));
        QVERIFY(hasField(FieldKind::ObisCode, 22, 8, "1-0:1.7.0"));
        QVERIFY(hasField(FieldKind::Number, 30, 5, "733"));
        QVERIFY(hasField(FieldKind::Unit, 39, 2, "W"));
        QVERIFY(hasField(FieldKind::HdlcFrameChecksum, 41, 2, "0xF65C"));
        QVERIFY(!tree.firstProblem());
    }

    void namesValues_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<QStringList>(
            "values"); // import power, voltage L1, current L1, counter, number, clock
        QTest::newRow("Aidon: codes and units are sent")
            << aidonList3() << QStringList{"1769 W",      "244.5 V",          "4.6 A",
                                           "94064590 Wh", "7359992895913195", "2020-07-21 21:00:00"};
        QTest::newRow("Kaifa: only positions are sent")
            << kaifaList3() << QStringList{"2512 W",       "239.7 V",          "1.490 A",
                                           "100395290 Wh", "6970631402055385", "2022-10-30 12:00:10"};
        QTest::newRow("Kamstrup: codes are sent, units are not")
            << kamstrupList3()
            << QStringList{
                   "2690 W", "238 V", "2.84 A", "155232510 Wh", "5706567271589419", "2022-11-26 15:00:05"};
        QTest::newRow("P1") << p1Telegram()
                            << QStringList{"0000.622 kW",      "230.1 V", "",
                                           "00010501.076 kWh", "",        "2022-02-04 11:06:50"};
    }
    void namesValues()
    {
        QFETCH(QByteArray, frame);
        QFETCH(QStringList, values);
        const MessageTree tree = treeOf(frame);
        QCOMPARE(shown(tree, importPower), values[0]);
        QCOMPARE(shown(tree, {32, 7, 0}), values[1]);
        QCOMPARE(shown(tree, {31, 7, 0}), values[2]);
        QCOMPARE(shown(tree, {1, 8, 0}), values[3]);
        QCOMPARE(shown(tree, meterNumber) + shown(tree, kamstrupMeterNumber), values[4]);
        QVERIFY2(shown(tree, {1, 0, 0}).startsWith(values[5].left(19)), qPrintable(shown(tree, {1, 0, 0})));
    }

    void tellsTheRightChecksum()
    {
        const QByteArray good = aidonList1();
        const MessageTree tree = treeOf(withBitFlipped(good, 34)); // in the power
        const MessageField &fcs = *find(tree, FieldKind::HdlcFrameChecksum);
        QCOMPARE(fcs.problem, std::string_view("fcs"));
        QVERIFY(fcs.expected != fcs.value);
        QCOMPARE(find(tree, FieldKind::HdlcHeaderChecksum)->problem, std::string_view());
        QCOMPARE(shown(tree, importPower), QString("732 W")); // what was read is told, marked as damaged

        QByteArray mended = withBitFlipped(good, 34);
        const unsigned right = QByteArray::fromStdString(fcs.expected).toUInt(nullptr, 16);
        mended[41] = static_cast<char>(right);
        mended[42] = static_cast<char>(right >> 8);
        QVERIFY(!treeOf(mended).firstProblem());
    }

    void tellsWhatFailed_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("problem");
        const QByteArray good = aidonList1();
        const auto row = [](const char *name, const QByteArray &frame, FieldKind kind, const char *problem) {
            QTest::newRow(name) << frame << int(kind) << QString(problem);
        };
        row("header", withBitFlipped(good, 6), FieldKind::HdlcHeaderChecksum, "hcs");
        row("frame type", withBitFlipped(good, 1, 7), FieldKind::HdlcFormat, "format-type");
        row("length lies", withBitFlipped(good, 2, 0), FieldKind::HdlcFormat, "length");
        row("cut off", good.first(30), FieldKind::HdlcFormat, "length");
        row("type of data unknown", withBitFlipped(good, 18, 6), FieldKind::Unread, "unknown-tag");
        row("more elements than bytes", withBitFlipped(good, 19, 3), FieldKind::Unread, "truncated");
        row("another kind of message", withBitFlipped(good, 12, 4), FieldKind::Unread, "apdu-tag");
        row("no key", protectedFrame(), FieldKind::CipheredText, "encrypted");
        row("sum", withBitFlipped(mbusLastFrame(), 8), FieldKind::MBusChecksum, "fcs");
        row("telegram", withBitFlipped(p1Telegram(), 50), FieldKind::P1Checksum, "fcs");
        row("telegram cut off", p1Telegram().first(60), FieldKind::Unread, "no-closing-flag");
        row("noise", QByteArray::fromHex("00FFAA"), FieldKind::Noise, "no-opening-flag");
    }
    void tellsWhatFailed()
    {
        QFETCH(QByteArray, frame);
        QFETCH(int, kind);
        QFETCH(QString, problem);
        const MessageTree tree = treeOf(frame);
        const auto first = tree.firstProblem();
        QVERIFY(first);
        QCOMPARE(
            QString::fromUtf8(tree.fields[*first].problem.data(), int(tree.fields[*first].problem.size())),
            problem);
        QCOMPARE(QString::fromUtf8(fieldWord(tree.fields[*first].kind).data()),
                 QString::fromUtf8(fieldWord(FieldKind(kind)).data()));
        QCOMPARE(whyNotWhole(tree, std::size_t(frame.size())), QString());
    }

    void readsCipheredTextWhereItStands()
    {
        const Protection how;
        const MessageTree tree = treeOf(protectedFrame(how), keysOfMeter(how));
        QCOMPARE(shown(tree, importPower), QString("1320 W"));
        const MessageField &text = *find(tree, FieldKind::DecipheredText);
        const MessageField &value = tree.fields[*tree.valueOf(importPower)];
        QVERIFY(value.offset > text.offset && value.end() <= text.end());
        QVERIFY(find(tree, FieldKind::SystemTitle));
        QVERIFY(find(tree, FieldKind::InvocationCounter));
        QCOMPARE(find(tree, FieldKind::AuthenticationTag)->size, std::size_t(12));
        QVERIFY(!tree.firstProblem());
    }

    void readsWhatClaimsToBeCiphered()
    {
        QCOMPARE(shown(treeOf(openFrameThatClaimsToBeCiphered()), importPower), QString("1320 W"));
    }

    /// Each value that the decoder reads from one frame is told with the same number, scaler and unit.
    void agreesWithTheDecoder()
    {
        auto decoder = std::make_unique<StreamDecoder>();
        int compared = 0;
        for (const NamedMessage &message : everyMessage()) {
            decodeAll(*decoder, message.bytes, [&](const Message &decoded) {
                if (decoded.status != MessageStatus::Decoded || message.frames > 1 || decoded.tookKey
                    || decoded.framing == Framing::P1)
                    return;
                const MessageTree tree = inspectMessage(decoded.bytes);
                const char *name = message.name.c_str();
                QVERIFY2(!tree.firstProblem(), name);
                for (const ListItem &item : decoded.list.items) {
                    const auto found = std::find_if(
                        tree.fields.begin(), tree.fields.end(), [&item](const MessageField &field) {
                            return field.kind == FieldKind::Number && field.code == toText(item.code)
                                && field.raw == item.raw && field.scaler == item.scaler
                                && field.unit == symbol(item.unit);
                        });
                    QVERIFY2(found != tree.fields.end(), name);
                    ++compared;
                }
            });
        }
        QVERIFY(compared > 500);
    }

    void coversEveryByteOnce()
    {
        for (const NamedMessage &message : everyMessage()) {
            QVERIFY2(whyNotWhole(inspectMessage(message.bytes), message.bytes.size()).isEmpty(),
                     message.name.c_str());
        }
    }

    void coversEveryByteOnceOfDamagedMessages()
    {
        Random random(6);
        const Protection how;
        std::vector<NamedMessage> messages = everyMessage();
        const QByteArray ciphered = protectedFrame(how);
        messages.push_back({"ciphered", {ciphered.begin(), ciphered.end()}, 1});
        const MeterKeys keys = keysOfMeter(how);
        for (int round = 0; round < 3000; ++round) {
            const NamedMessage &message = messages[random() % messages.size()];
            const auto bytes = mutated(message.bytes, random);
            const MessageTree tree = inspectMessage(bytes, keys);
            const QString why = whyNotWhole(tree, bytes.size());
            const QByteArray hex(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
            QVERIFY2(why.isEmpty(), qPrintable(why + ": " + hex.toHex()));
            for (std::size_t offset = 0; offset < bytes.size(); ++offset)
                QVERIFY(tree.deepestAt(offset));
        }
    }

    void coversEveryTruncation()
    {
        for (const QByteArray &whole :
             {aidonList3(), kaifaList3(), protectedFrame(), mbusFirstFrame(), p1Telegram()}) {
            for (qsizetype size = 0; size <= whole.size(); ++size)
                QCOMPARE(whyNotWhole(treeOf(whole.first(size)), std::size_t(size)), QString());
        }
    }

    void readsRealCaptures()
    {
        const Captures captures;
        HANSCOPE_NEED_CAPTURES(captures);
        auto decoder = std::make_unique<StreamDecoder>();
        int frames = 0;
        for (const QJsonValue &entry : captures.all()) {
            decoder->dropPending();
            for (const QByteArray &line : captures.lines(entry.toObject()["file"].toString())) {
                decodeAll(*decoder, bytesOf(line), [&frames](const Message &message) {
                    const MessageTree tree = inspectMessage(message.bytes);
                    QCOMPARE(whyNotWhole(tree, message.bytes.size()), QString());
                    ++frames;
                });
            }
        }
        QVERIFY(frames > 1000);
    }

    void keepsWhatWasHeard()
    {
        auto decoder = std::make_unique<StreamDecoder>();
        std::vector<HeardMessage> heard;
        const QByteArray stream = kaifaList3() + withBitFlipped(aidonList1(), 34);
        const ReceiveTime at{std::chrono::milliseconds(5)};
        const auto keep
            = [&](const Message &message) { heard.push_back(heardMessage(message, at, heard.size())); };
        decodeAll(*decoder, bytesOf(stream), keep);
        decoder->finish();
        while (const Message *message = decoder->next())
            keep(*message);
        QCOMPARE(heard.size(), std::size_t(2));
        QVERIFY(heard[0].kind == ListKind::List3 && !heard[0].isRejected() && heard[0].receivedAt == at);
        QVERIFY(heard[1].status == HeardStatus::Corrupt && heard[1].error == "fcs");
        QCOMPARE(heard[1].errorOffset, std::size_t(41));
    }
};

QTEST_GUILESS_MAIN(TestMessageTree)
#include "tst_messagetree.moc"
