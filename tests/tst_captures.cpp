// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/decimaltext.h"
#include "core/codec/streamdecoder.h"
#include "tests/support/captures.h"
#include "tests/support/codecnames.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QTest>

#include <memory>
#include <vector>

using namespace hanscope;

namespace
{

struct Decoded {
    std::uint64_t offset = 0;
    std::size_t length = 0;
    MessageStatus status = MessageStatus::Corrupt;
    QString reason;
    MeterList list;
    Framing framing = Framing::None;
    TagCheck tagCheck = TagCheck::NotCiphered;
    CipherHeader cipher;
};

Decoded toldBy(const Message &message)
{
    const std::string_view word = errorWord(message.error.code);
    return {message.offset,   message.bytes.size(),
            message.status,   QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())),
            message.list,     message.framing,
            message.tagCheck, message.cipher};
}

std::vector<Decoded> decodeStream(const QByteArray &bytes, const std::optional<MeterKeys> &keys = {})
{
    std::vector<Decoded> result;
    const auto keep = [&result](const Message &message) { result.push_back(toldBy(message)); };
    const auto decoder = std::make_unique<StreamDecoder>();
    decoder->setKeys(keys);
    decodeAll(*decoder, bytesOf(bytes), keep);
    decoder->finish();
    while (const Message *message = decoder->next())
        keep(*message);
    return result;
}

Decoded decodeOne(const QByteArray &payload)
{
    const auto message = std::make_unique<Message>();
    decodePayload(bytesOf(payload), *message);
    return toldBy(*message);
}

QString text(std::string_view view)
{
    return QString::fromLatin1(view.data(), static_cast<qsizetype>(view.size()));
}

QString kindWord(ListKind kind)
{
    switch (kind) {
    case ListKind::List1:
        return QStringLiteral("list1");
    case ListKind::List2:
        return QStringLiteral("list2");
    case ListKind::List3:
        return QStringLiteral("list3");
    case ListKind::Other:
        break;
    }
    return QStringLiteral("other");
}

QString clockText(const std::optional<MeterClock> &clock)
{
    if (!clock)
        return {};
    return QStringLiteral("%1-%2-%3T%4:%5:%6")
        .arg(clock->year, 4, 10, QLatin1Char('0'))
        .arg(clock->month, 2, 10, QLatin1Char('0'))
        .arg(clock->day, 2, 10, QLatin1Char('0'))
        .arg(clock->hour, 2, 10, QLatin1Char('0'))
        .arg(clock->minute, 2, 10, QLatin1Char('0'))
        .arg(clock->second, 2, 10, QLatin1Char('0'));
}

/// The manifest's word for a list: those outside the Norwegian scheme have one for each layout.
QString expectedKind(const QJsonValue &frame)
{
    const QString kind = frame[u"kind"].toString();
    return kind.startsWith(u"list") ? kind : QStringLiteral("other");
}

void compareClock(const std::optional<MeterClock> &clock, const QJsonValue &expected)
{
    QCOMPARE(clockText(clock), expected[u"local"].toString());
    if (!clock)
        return;
    QCOMPARE(clock->deviationMinutes.has_value(), expected[u"deviation_min"].isDouble());
    if (clock->deviationMinutes)
        QCOMPARE(int(*clock->deviationMinutes), expected[u"deviation_min"].toInt());
    QCOMPARE(QString::number(clock->status, 16).rightJustified(2, u'0').toUpper(),
             expected[u"clock_status"].toString());
}

void compareValues(const MeterList &list, const QJsonObject &expected)
{
    QCOMPARE(list.items.size(), static_cast<std::size_t>(expected.size()));
    for (const ListItem &item : list.items) {
        const QString code = QString::fromStdString(toText(item.code)) + QStringLiteral(".255");
        const QJsonValue value = expected[code];
        QVERIFY2(value.isObject(), qPrintable(code));
        QCOMPARE(QString::fromStdString(decimalText(item.raw, item.scaler)), value[u"value"].toString());
        QCOMPARE(text(symbol(item.unit)), value[u"unit"].toString());
    }
}

/// Everything that the manifest says of one list.
void compareList(const MeterList &list, const QJsonValue &expected)
{
    QCOMPARE(kindWord(list.kind), expectedKind(expected));
    QCOMPARE(text(list.meter.listId.view()), expected[u"list_version"].toString());
    // Kamstrup's "DLMS push 1" has no meter id, but a number.
    const QString number = expected[u"meter_number"].toString();
    QCOMPARE(text(list.meter.meterId.view()), expected[u"meter_id"].toString(number));
    QCOMPARE(text(list.meter.meterType.view()), expected[u"meter_type"].toString());
    compareClock(list.clock, expected[u"clock"]);
    compareClock(list.pushTime, expected[u"push_time"]);
    compareValues(list, expected[u"values"].toObject());
}

/// A P1 number as the manifest writes it: without zeros at its end.
QString plainNumber(const ListItem &item)
{
    QString number = QString::fromStdString(decimalText(item.raw, item.scaler));
    while (number.contains(u'.') && (number.endsWith(u'0') || number.endsWith(u'.')))
        number.chop(1);
    return number;
}

void compareCipher(const Decoded &decoded, const QJsonValue &expected)
{
    QCOMPARE(decoded.status, MessageStatus::Encrypted);
    QCOMPARE(decoded.reason, QStringLiteral("encrypted"));
    QCOMPARE(QString::fromStdString(systemTitleHex(decoded.cipher.systemTitle)),
             expected[u"system_title"].toString());
    QCOMPARE(QString::number(decoded.cipher.securityControl, 16), expected[u"security_control"].toString());
    QCOMPARE(int(decoded.cipher.invocationCounter), expected[u"invocation_counter"].toInt());
}

/// The row that the manifest's rules give for one frame of a log.
QByteArray csvRow(std::size_t number, std::uint64_t place, const MeterList &list)
{
    static constexpr ObisQuantity columns[]
        = {{1, 7, 0},  {2, 7, 0},  {3, 7, 0},  {4, 7, 0}, {31, 7, 0}, {51, 7, 0}, {71, 7, 0},
           {32, 7, 0}, {52, 7, 0}, {72, 7, 0}, {1, 8, 0}, {2, 8, 0},  {3, 8, 0},  {4, 8, 0}};
    QByteArray row = QByteArray::number(qulonglong(number)) + ',' + QByteArray::number(qulonglong(place))
        + ',' + kindWord(list.kind).toLatin1() + ',' + clockText(list.pushTime).toLatin1() + ','
        + clockText(list.clock).toLatin1();
    for (const ObisQuantity &column : columns) {
        row += ',';
        for (const ListItem &item : list.items) {
            if (quantityOf(item.code) == column)
                row += QByteArray::fromStdString(decimalText(item.raw, item.scaler));
        }
    }
    return row + '\n';
}

} // namespace

/// Every frame among the real captures, from whatever country, decodes to exactly the values in the manifest,
/// and every damaged one is rejected for the reason given there.
class TestCaptures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        HANSCOPE_NEED_CAPTURES(m_captures);
        QCOMPARE(m_captures.all().size(), 77);
    }

    void decodes_data() { addFrameRows(true); }
    void decodes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, framing);
        QFETCH(QJsonObject, expected);
        Decoded decoded;
        if (framing != u"hdlc") {
            decoded = decodeOne(bytes);
        } else {
            const auto all = decodeStream(bytes);
            QCOMPARE(all.size(), std::size_t(1));
            decoded = all.front();
            QCOMPARE(decoded.length, static_cast<std::size_t>(bytes.size()));
        }
        QCOMPARE(decoded.status, MessageStatus::Decoded);
        compareList(decoded.list, expected);
    }

    void rejects_data() { addFrameRows(false); }
    void rejects()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QJsonObject, expected);
        const auto all = decodeStream(bytes);
        QCOMPARE(all.size(), std::size_t(1));
        // A line that only ends too early is told apart from one whose length field is wrong.
        const bool endsEarly = expected[u"error"].toString() == u"length" && !bytes.endsWith('\x7e')
            && bytes.size() < (((uchar(bytes[1]) & 7) << 8) | uchar(bytes[2])) + 2;
        QCOMPARE(all[0].reason, endsEarly ? QStringLiteral("cut") : expected[u"error"].toString());
        QCOMPARE(all[0].status, endsEarly ? MessageStatus::Incomplete : MessageStatus::Corrupt);
    }

    void finds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("frames");
        for (const QJsonValue &capture : m_captures.all()) {
            if (!capture[u"synthetic"].toBool())
                continue;
            const auto lines = m_captures.lines(capture[u"file"].toString());
            for (const QJsonValue &frame : capture[u"frames"].toArray()) {
                QTest::newRow(qPrintable(frame[u"label"].toString()))
                    << lines.value(frame[u"line"].toInt() - 1) << frame[u"valid_frames_in_line"].toInt();
            }
        }
    }
    void finds()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, frames);
        const auto all = decodeStream(bytes);
        const auto isFrame = [](const Decoded &one) { return one.status == MessageStatus::Unsupported; };
        QCOMPARE(int(std::count_if(all.begin(), all.end(), isFrame)), frames);
    }

    void readsLog_data()
    {
        QTest::addColumn<QJsonObject>("capture");
        for (const QJsonValue &capture : m_captures.all()) {
            if (capture[u"summary"].isObject())
                QTest::newRow(qPrintable(capture[u"file"].toString())) << capture.toObject();
        }
    }
    void readsLog()
    {
        QFETCH(QJsonObject, capture);
        const auto lines = m_captures.lines(capture[u"file"].toString());
        const bool bare = capture[u"framing"].toString() == u"llc";
        QByteArray csv
            = "n,offset,kind,push_time,clock,1.7.0,2.7.0,3.7.0,4.7.0,31.7.0,51.7.0,71.7.0,32.7.0,52.7.0,"
              "72.7.0,1.8.0,2.8.0,3.8.0,4.8.0\n";
        std::size_t valid = 0;
        QJsonArray outside;
        if (bare) {
            for (const QByteArray &line : lines) {
                const Decoded decoded = decodeOne(line);
                QCOMPARE(decoded.status, MessageStatus::Decoded);
                ++valid;
                csv += csvRow(valid, valid, decoded.list);
            }
        } else {
            for (const Decoded &decoded : decodeStream(lines.join())) {
                if (decoded.status == MessageStatus::Decoded)
                    csv += csvRow(++valid, decoded.offset, decoded.list);
                else
                    outside.append(QJsonObject{{QStringLiteral("offset"), qint64(decoded.offset)},
                                               {QStringLiteral("length"), qint64(decoded.length)}});
            }
        }
        QCOMPARE(int(valid), capture[u"valid_frames"].toInt());
        QCOMPARE(QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex(),
                 capture[u"expected_csv_sha256"].toString().toLatin1());
        QCOMPARE(outside, capture[u"summary"][u"bytes_outside_valid_frames"].toArray());
    }

    void readsIskra()
    {
        // The manifest gives the source's own words here, and no codes.
        static constexpr std::pair<const char *, const char *> codes[] = {
            {"1-0:1.7.0", "P+ W"},     {"1-0:2.7.0", "P- W"},       {"1-0:3.7.0", "Q+ var"},
            {"1-0:4.7.0", "Q- var"},   {"1-0:32.7.0", "U1 V"},      {"1-0:52.7.0", "U2 V"},
            {"1-0:72.7.0", "U3 V"},    {"1-0:31.7.0", "I1 A"},      {"1-0:51.7.0", "I2 A"},
            {"1-0:71.7.0", "I3 A"},    {"1-0:21.7.0", "P+ L1 W"},   {"1-0:41.7.0", "P+ L2 W"},
            {"1-0:61.7.0", "P+ L3 W"}, {"1-0:1.8.0", "1.8.0 Wh"},   {"1-0:1.8.1", "1.8.1 Wh"},
            {"1-0:1.8.2", "1.8.2 Wh"}, {"1-0:2.8.0", "2.8.0 Wh"},   {"1-0:2.8.1", "2.8.1 Wh"},
            {"1-0:2.8.2", "2.8.2 Wh"}, {"1-0:3.8.0", "3.8.0 varh"}, {"1-0:4.8.0", "4.8.0 varh"},
        };
        const QString file = QStringLiteral("iskra-slovenia-data.hex");
        const auto lines = m_captures.lines(file);
        for (const QJsonValue &frame : capture(file)[u"frames"].toArray()) {
            const Decoded decoded = decodeOne(lines.value(frame[u"line"].toInt() - 1));
            QCOMPARE(decoded.status, MessageStatus::Decoded);
            const QJsonValue expected = frame[u"expected"];
            QCOMPARE(text(decoded.list.meter.meterId.view()), expected[u"device_name"].toString());
            QCOMPARE(text(decoded.list.meter.listId.view()), expected[u"device_id"].toString());
            int compared = 0;
            for (const auto &[code, name] : codes) {
                const QJsonValue value = expected[QLatin1StringView(name)];
                for (const ListItem &item : decoded.list.items) {
                    if (toText(item.code) != code)
                        continue;
                    ++compared;
                    QCOMPARE(QString::fromStdString(decimalText(item.raw, item.scaler)), value.toString());
                    QVERIFY(QLatin1StringView(name).endsWith(text(symbol(item.unit))));
                }
            }
            QCOMPARE(compared, expected.toObject().size() - 2);
        }
    }

    void readsP1_data()
    {
        QTest::addColumn<QString>("file");
        for (const QJsonValue &one : m_captures.all()) {
            if (one[u"framing"].toString() == u"p1")
                QTest::newRow(qPrintable(one[u"file"].toString())) << one[u"file"].toString();
        }
    }
    void readsP1()
    {
        QFETCH(QString, file);
        const QJsonValue expected = capture(file)[u"frames"][0];
        const auto all = decodeStream(m_captures.lines(file).join());
        QCOMPARE(all.size(), std::size_t(1)); // line ends before and behind a telegram are no message
        QCOMPARE(all[0].framing, Framing::P1);
        if (!expected[u"valid"].toBool()) {
            QCOMPARE(all[0].status, MessageStatus::Corrupt);
            QCOMPARE(all[0].reason, QStringLiteral("fcs"));
            return;
        }
        QCOMPARE(all[0].status, MessageStatus::Decoded);
        QCOMPARE(clockText(all[0].list.clock), expected[u"push_time"][u"local"].toString());
        QCOMPARE(all[0].list.clock->status,
                 std::uint8_t(expected[u"push_time"][u"dst_flag"].toString() == u"S" ? 0x80 : 0));
        const QJsonObject values = expected[u"values"].toObject();
        int compared = 0;
        for (const ListItem &item : all[0].list.items) {
            const QJsonValue value = values[QString::fromStdString(toText(item.code))];
            QVERIFY2(value.isObject(), toText(item.code).c_str());
            if (value[u"value"].isUndefined())
                continue;
            ++compared;
            QCOMPARE(plainNumber(item), value[u"value"].toString());
            QCOMPARE(text(symbol(item.unit)), value[u"unit"].toString());
        }
        const auto withValue = [](const QJsonValue &value) { return !value[u"value"].isUndefined(); };
        QCOMPARE(compared, int(std::count_if(values.begin(), values.end(), withValue)));
    }

    void tellsWhatIsEncrypted_data()
    {
        QTest::addColumn<QString>("file");
        for (const QJsonValue &one : m_captures.all()) {
            if (one[u"encrypted"].toBool() && one[u"framing"].toString() == u"hdlc")
                QTest::newRow(qPrintable(one[u"file"].toString())) << one[u"file"].toString();
        }
    }
    void tellsWhatIsEncrypted()
    {
        QFETCH(QString, file);
        const QJsonArray frames = capture(file)[u"frames"].toArray();
        MeterKeys wrong;
        for (const auto &keys : {std::optional<MeterKeys>(), std::optional(wrong)}) {
            const auto all = decodeStream(m_captures.lines(file).join(), keys);
            QCOMPARE(qsizetype(all.size()), frames.size());
            for (qsizetype i = 0; i < frames.size(); ++i) {
                Decoded decoded = all[std::size_t(i)];
                if (keys) {
                    QCOMPARE(decoded.reason, QStringLiteral("wrong-key"));
                    decoded.reason = QStringLiteral("encrypted");
                }
                compareCipher(decoded, frames[i][u"apdu"]);
            }
        }
    }

    void joinsMBusFramesAndDeciphers()
    {
        const QJsonValue austria = capture(QStringLiteral("kaifa-austria-ma309-encrypted-mbus.hex"));
        const QByteArray bytes = m_captures.lines(austria[u"file"].toString()).join();
        const auto locked = decodeStream(bytes);
        QCOMPARE(locked.size(), std::size_t(1));
        QCOMPARE(locked[0].framing, Framing::MBus);
        compareCipher(locked[0], austria[u"reassembled"][u"ciphered_apdu"]);

        MeterKeys keys;
        keys.encryption = *cipherKeyFromHex(austria[u"keys"][u"GUEK"].toString().toStdString());
        const auto open = decodeStream(bytes, keys);
        QCOMPARE(open.size(), std::size_t(1));
        QCOMPARE(open[0].status, MessageStatus::Decoded);
        QCOMPARE(open[0].tagCheck, TagCheck::NoTag);
        QVERIFY(open[0].list.meter.maker == Maker::Kaifa); // from the system title
        compareList(open[0].list, austria[u"reassembled"]);
    }

    void joinsBlocks()
    {
        const QJsonValue swiss = capture(QStringLiteral("landisgyr-switzerland-gbt.hex"));
        const auto all = decodeStream(m_captures.lines(swiss[u"file"].toString()).join());
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all[0].status, MessageStatus::Decoded);
        compareList(all[0].list, swiss[u"reassembled"]);
    }

    void framingMayChangeInMidStream()
    {
        QByteArray stream;
        int frames = 0;
        for (const char *name :
             {"p1-sweden-kamstrup", "kaifa-norway-3p-list1", "p1-netherlands-xmx",
              "landisgyr-switzerland-gbt", "kaifa-austria-ma309-encrypted-mbus", "aidon-sweden-3p",
              "p1-sweden-ell-a", "kaifa-austria-ma309-encrypted-mbus"}) {
            stream += m_captures.lines(QLatin1StringView(name) + QStringLiteral(".hex")).join();
            ++frames;
        }
        const auto all = decodeStream(stream);
        QCOMPARE(int(all.size()), frames);
        for (const Decoded &decoded : all)
            QVERIFY(decoded.status == MessageStatus::Decoded || decoded.status == MessageStatus::Encrypted);
    }

private:
    QJsonValue capture(const QString &file) const
    {
        for (const QJsonValue &one : m_captures.all()) {
            if (one[u"file"].toString() == file)
                return one;
        }
        return {};
    }

    /// Rows for the captures that hold one frame or bare message in each line, all in the open.
    void addFrameRows(bool valid)
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("framing");
        QTest::addColumn<QJsonObject>("expected");
        for (const QJsonValue &capture : m_captures.all()) {
            const QString framing = capture[u"framing"].toString();
            const bool severalLines = framing == u"p1" || capture[u"reassembled"].isObject();
            const bool ownTest = capture[u"encrypted"].toBool() || framing == u"data";
            if (capture[u"synthetic"].toBool() || severalLines || ownTest)
                continue;
            const QString file = capture[u"file"].toString();
            const auto lines = m_captures.lines(file);
            for (const QJsonValue &frame : capture[u"frames"].toArray()) {
                if (frame[u"valid"].toBool() != valid)
                    continue;
                const int line = frame[u"line"].toInt();
                QTest::addRow("%s:%d", qPrintable(file), line)
                    << lines.value(line - 1) << framing << frame.toObject();
            }
        }
    }

    test::Captures m_captures;
};

QTEST_GUILESS_MAIN(TestCaptures)
#include "tst_captures.moc"
