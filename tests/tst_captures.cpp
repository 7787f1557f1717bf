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
};

std::vector<Decoded> decodeStream(const QByteArray &bytes)
{
    std::vector<Decoded> result;
    const auto keep = [&result](const Message &message) {
        const std::string_view word = errorWord(message.error.code);
        result.push_back({message.offset, message.bytes.size(), message.status,
                          QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())),
                          message.list});
    };
    const auto decoder = std::make_unique<StreamDecoder>();
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
    return {0, message->bytes.size(), message->status, QString(), message->list};
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

/// Every frame of Norwegian meters among the real captures decodes to exactly the values in the manifest,
/// and every damaged one is rejected for the reason given there.
class TestCaptures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        HANSCOPE_NEED_CAPTURES(m_captures);
        QVERIFY(m_captures.norwegian().size() > 30);
    }

    void decodes_data() { addFrameRows(true); }
    void decodes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, framing);
        QFETCH(QJsonObject, expected);
        Decoded decoded;
        if (framing == u"llc") {
            decoded = decodeOne(bytes);
        } else {
            const auto all = decodeStream(bytes);
            QCOMPARE(all.size(), std::size_t(1));
            decoded = all.front();
            QCOMPARE(decoded.length, static_cast<std::size_t>(bytes.size()));
        }
        QCOMPARE(decoded.status, MessageStatus::Decoded);
        QCOMPARE(kindWord(decoded.list.kind), expected[u"kind"].toString());
        QCOMPARE(text(decoded.list.meter.listId.view()), expected[u"list_version"].toString());
        QCOMPARE(text(decoded.list.meter.meterId.view()), expected[u"meter_id"].toString());
        QCOMPARE(text(decoded.list.meter.meterType.view()), expected[u"meter_type"].toString());
        compareClock(decoded.list.clock, expected[u"clock"]);
        compareClock(decoded.list.pushTime, expected[u"push_time"]);
        compareValues(decoded.list, expected[u"values"].toObject());
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
        for (const QJsonValue &capture : m_captures.norwegian()) {
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
        for (const QJsonValue &capture : m_captures.norwegian()) {
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

private:
    void addFrameRows(bool valid)
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("framing");
        QTest::addColumn<QJsonObject>("expected");
        for (const QJsonValue &capture : m_captures.norwegian()) {
            if (capture[u"synthetic"].toBool())
                continue;
            const QString file = capture[u"file"].toString();
            const auto lines = m_captures.lines(file);
            for (const QJsonValue &frame : capture[u"frames"].toArray()) {
                if (frame[u"valid"].toBool() != valid)
                    continue;
                const int line = frame[u"line"].toInt();
                QTest::addRow("%s:%d", qPrintable(file), line)
                    << lines.value(line - 1) << capture[u"framing"].toString() << frame.toObject();
            }
        }
    }

    test::Captures m_captures;
};

QTEST_GUILESS_MAIN(TestCaptures)
#include "tst_captures.moc"
