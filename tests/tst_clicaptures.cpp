// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/captures.h"
#include "tests/support/cli.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace hanscope::test;

namespace
{

QList<QJsonObject> decodedOf(const QList<QJsonObject> &objects)
{
    QList<QJsonObject> decoded;
    for (const QJsonObject &object : objects) {
        if (object[u"status"].toString() == u"decoded")
            decoded += object;
    }
    return decoded;
}

/// The manifest's values as the command writes them: F is left out when it is 255.
QJsonObject valuesOf(const QJsonValue &frame)
{
    QJsonObject values;
    const QJsonObject told = frame[u"values"].toObject();
    for (auto it = told.begin(); it != told.end(); ++it) {
        const QString code = it.key().endsWith(u".255") ? it.key().chopped(4) : it.key();
        QJsonObject value{{QStringLiteral("value"), it.value()[u"value"]}};
        if (const QString unit = it.value()[u"unit"].toString(); !unit.isEmpty())
            value[u"unit"] = unit;
        values[code] = value;
    }
    return values;
}

QJsonValue deviationOf(const QJsonValue &frame)
{
    const QJsonValue clock = frame[u"clock"].isObject() ? frame[u"clock"] : frame[u"push_time"];
    const QJsonValue minutes = clock[u"deviation_min"];
    return minutes.isDouble() ? minutes : QJsonValue(QJsonValue::Undefined);
}

/// The row of an expected.csv for a decoded frame. `columns` are the codes C.D.E behind the fixed columns.
QByteArray rowOf(const QJsonObject &object, qsizetype number, qint64 place, const QList<QByteArray> &columns)
{
    QMap<QByteArray, QByteArray> values;
    const QJsonObject told = object[u"values"].toObject();
    for (auto it = told.begin(); it != told.end(); ++it)
        values[it.key().section(u':', 1).toLatin1()] = it.value()[u"value"].toString().toLatin1();
    QList<QByteArray> row{QByteArray::number(number), QByteArray::number(place),
                          object[u"list"].toString().toLatin1(), object[u"pushTime"].toString().toLatin1(),
                          object[u"clock"].toString().toLatin1()};
    for (const QByteArray &column : columns)
        row += values.value(column);
    return row.join(',');
}

} // namespace

/// `hanscope-cli decode` over the real captures of Norwegian meters, whole files as a user gives them.
class tst_CliCaptures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        HANSCOPE_NEED_CAPTURES(m_captures);
        QVERIFY(m_captures.norwegian().size() > 30);
    }

    void agreesWithTheManifest_data()
    {
        QTest::addColumn<QJsonObject>("capture");
        for (const QJsonValue &capture : m_captures.norwegian()) {
            if (capture[u"frames"].isArray() && !capture[u"synthetic"].toBool())
                QTest::newRow(qPrintable(capture[u"file"].toString())) << capture.toObject();
        }
    }
    void agreesWithTheManifest()
    {
        QFETCH(QJsonObject, capture);
        const CliRun run = decodeFile(capture);
        const auto objects = run.objects();
        const auto decoded = decodedOf(objects);
        const auto valid = validFramesOf(capture);
        const bool allValid = capture[u"invalid_frames"].toInt() == 0;
        QCOMPARE(run.exitStatus, allValid ? 0 : 1);
        QCOMPARE(objects.size() == decoded.size(), allValid);
        QCOMPARE(decoded.size(), valid.size());

        const QString framing = capture[u"framing"].toString() == u"hdlc" ? "hdlc" : "none";
        for (qsizetype i = 0; i < valid.size(); ++i) {
            const QJsonObject &object = decoded[i];
            const QJsonValue &frame = valid[i];
            QCOMPARE(object[u"framing"].toString(), framing);
            QCOMPARE(object[u"length"].toInt(), frame[u"bytes"].toInt());
            QCOMPARE(object[u"list"].toString(), frame[u"kind"].toString());
            QCOMPARE(object[u"listId"].toString(), frame[u"list_version"].toString());
            QCOMPARE(object[u"meterId"].toString(), frame[u"meter_id"].toString());
            QCOMPARE(object[u"meterType"].toString(), frame[u"meter_type"].toString());
            QCOMPARE(object[u"clock"].toString(), frame[u"clock"][u"local"].toString());
            QCOMPARE(object[u"pushTime"].toString(), frame[u"push_time"][u"local"].toString());
            QCOMPARE(object[u"deviationMinutes"], deviationOf(frame));
            QCOMPARE(object[u"values"].toObject(), valuesOf(frame));
            const QString vendor = object[u"vendor"].toString();
            QVERIFY2(capture[u"vendor"].toString().contains(vendor) && !vendor.isEmpty(), qPrintable(vendor));
        }
    }
    void offsetsCountInTheWholeFile_data() { agreesWithTheManifest_data(); }
    void offsetsCountInTheWholeFile()
    {
        QFETCH(QJsonObject, capture);
        QList<qint64> expected;
        qint64 offset = 0;
        const auto lines = m_captures.lines(capture[u"file"].toString());
        for (const QJsonValue &frame : capture[u"frames"].toArray()) {
            if (frame[u"valid"].toBool())
                expected += offset;
            offset += lines.value(frame[u"line"].toInt() - 1).size();
        }
        QList<qint64> found;
        for (const QJsonObject &object : decodedOf(decodeFile(capture).objects()))
            found += object[u"offset"].toInteger();
        QCOMPARE(found, expected);
    }

    void rejectsForTheStatedReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        for (const QJsonValue &capture : m_captures.norwegian()) {
            const auto lines = m_captures.lines(capture[u"file"].toString());
            for (const QJsonValue &frame : capture[u"frames"].toArray()) {
                if (frame[u"error"].isString() && !capture[u"synthetic"].toBool())
                    QTest::addRow("%s:%d", qPrintable(capture[u"file"].toString()), frame[u"line"].toInt())
                        << lines.value(frame[u"line"].toInt() - 1) << frame[u"error"].toString();
            }
        }
    }
    void rejectsForTheStatedReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const CliRun run = runCli({"decode", "-"}, bytes.toHex(' '));
        QCOMPARE(run.exitStatus, 1);
        const auto objects = run.objects();
        QCOMPARE(objects.size(), 1);
        // A frame whose end never came is told apart from one whose length field is wrong.
        const bool incomplete = objects[0][u"status"].toString() == u"incomplete";
        QCOMPARE(incomplete ? QStringLiteral("length") : objects[0][u"reason"].toString(), reason);
        QCOMPARE(incomplete, reason == u"length" && isCut(bytes));
    }

    void everyRowOfALog_data()
    {
        QTest::addColumn<QJsonObject>("capture");
        for (const QJsonValue &capture : m_captures.norwegian()) {
            if (capture[u"expected_csv"].isString())
                QTest::newRow(qPrintable(capture[u"file"].toString())) << capture.toObject();
        }
    }
    void everyRowOfALog()
    {
        QFETCH(QJsonObject, capture);
        QFile csv(QDir(m_captures.folder()).filePath(capture[u"expected_csv"].toString()));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const auto expected = csv.readAll().trimmed().split('\n');
        const auto decoded = decodedOf(decodeFile(capture).objects());
        QCOMPARE(decoded.size(), expected.size() - 1);
        const QList<QByteArray> columns = expected[0].split(',').mid(5);
        for (qsizetype i = 1; i < expected.size(); ++i)
            QCOMPARE(rowOf(decoded[i - 1], i, decoded[i - 1][u"offset"].toInteger(), columns), expected[i]);
    }

    void countsOfLogs_data()
    {
        QTest::addColumn<QJsonObject>("capture");
        for (const QJsonValue &capture : m_captures.norwegian()) {
            if (capture[u"summary"].isObject())
                QTest::newRow(qPrintable(capture[u"file"].toString())) << capture.toObject();
        }
    }
    void countsOfLogs()
    {
        QFETCH(QJsonObject, capture);
        const CliRun run = decodeFile(capture);
        const auto objects = run.objects();
        const auto decoded = decodedOf(objects);
        QCOMPARE(decoded.size(), capture[u"valid_frames"].toInt());
        QCOMPARE(objects.size() - decoded.size(), capture[u"invalid_frames"].toInt());
        QCOMPARE(run.exitStatus, capture[u"invalid_frames"].toInt() == 0 ? 0 : 1);
        const QJsonValue summary = capture[u"summary"];
        QJsonObject kinds;
        for (const QJsonObject &object : decoded) {
            QJsonValueRef count = kinds[object[u"list"].toString()];
            count = count.toInt() + 1;
        }
        QCOMPARE(kinds, summary[u"frames_by_kind"].toObject());
        QCOMPARE(decoded.first()[u"pushTime"], summary[u"first_push_time"]);
        QCOMPARE(decoded.last()[u"pushTime"], summary[u"last_push_time"]);
    }

    /// Meters of other countries may be unknown yet, but nothing is told of them that is not so.
    void foreignMetersAreRightOrRejected_data()
    {
        QTest::addColumn<QJsonObject>("capture");
        for (const QJsonValue &capture : m_captures.all()) {
            const bool norwegian = capture[u"country"].toString().contains(u"NO");
            const QString file = capture[u"file"].toString();
            static const QRegularExpression makers(QStringLiteral("^(aidon|kaifa|kamstrup)"));
            if (!norwegian && file.contains(makers))
                QTest::newRow(qPrintable(file)) << capture.toObject();
        }
    }
    void foreignMetersAreRightOrRejected()
    {
        QFETCH(QJsonObject, capture);
        const auto objects = decodeFile(capture).objects();
        const auto decoded = decodedOf(objects);
        QVERIFY(!objects.isEmpty());
        if (decoded.isEmpty())
            return;
        const auto valid = validFramesOf(capture);
        QCOMPARE(decoded.size(), valid.size());
        for (qsizetype i = 0; i < valid.size(); ++i) {
            // Kamstrup's "DLMS push 1" has no meter id, but a number.
            const QString number = valid[i][u"meter_number"].toString();
            QCOMPARE(decoded[i][u"meterId"].toString(), valid[i][u"meter_id"].toString(number));
            QCOMPARE(decoded[i][u"clock"].toString(), valid[i][u"clock"][u"local"].toString());
            const QJsonObject expected = valuesOf(valid[i]);
            const QJsonObject values = decoded[i][u"values"].toObject();
            for (auto it = values.begin(); it != values.end(); ++it) {
                // Numbers whose meaning is not known are told as sent, without a unit.
                if (it.value().toObject().contains(u"unit"))
                    QCOMPARE(it.value().toObject(), expected[it.key()].toObject());
            }
        }
    }

    /// Each ciphered message that a capture holds, with what stands open in it.
    void tellsWhatIsEncrypted_data()
    {
        QTest::addColumn<QJsonObject>("capture");
        for (const QJsonValue &capture : m_captures.all()) {
            if (capture[u"encrypted"].toBool())
                QTest::newRow(qPrintable(capture[u"file"].toString())) << capture.toObject();
        }
    }
    void tellsWhatIsEncrypted()
    {
        QFETCH(QJsonObject, capture);
        const CliRun run = decodeFile(capture);
        QCOMPARE(run.exitStatus, 1);
        const auto objects = run.objects();
        const QList<QJsonValue> messages = cipheredMessagesOf(capture);
        if (messages.isEmpty()) { // a telegram whose source has blanked what its checksum covers
            QCOMPARE(capture[u"valid_frames"].toInt(), 0);
            QCOMPARE(objects[0][u"reason"].toString(), QStringLiteral("fcs"));
            return;
        }
        QCOMPARE(objects.size(), messages.size());
        for (qsizetype i = 0; i < messages.size(); ++i) {
            QCOMPARE(objects[i][u"status"].toString(), QStringLiteral("encrypted"));
            QCOMPARE(objects[i][u"reason"].toString(), QStringLiteral("encrypted"));
            QCOMPARE(objects[i][u"systemTitle"], messages[i][u"system_title"]);
            QCOMPARE(objects[i][u"securityControl"], messages[i][u"security_control"]);
            QCOMPARE(objects[i][u"invocationCounter"], messages[i][u"invocation_counter"]);
            QCOMPARE(objects[i][u"counterStep"].toString(), i == 0 ? u"first" : u"next");
        }
    }

    void decodesWithThePublishedKey_data()
    {
        QTest::addColumn<QJsonObject>("capture");
        for (const QJsonValue &capture : m_captures.all()) {
            if (capture[u"keys"].isObject())
                QTest::newRow(qPrintable(capture[u"file"].toString())) << capture.toObject();
        }
    }
    void decodesWithThePublishedKey()
    {
        QFETCH(QJsonObject, capture);
        const QString file = QDir(m_captures.folder()).filePath(capture[u"file"].toString());
        const QString key = capture[u"keys"][u"GUEK"].toString();
        const CliRun open = runCli({"decode", "--key", key, file});
        QCOMPARE(open.exitStatus, 0);
        QCOMPARE(open.objects().size(), 1);
        const QJsonObject object = open.objects()[0];
        const QJsonValue expected = capture[u"reassembled"];
        QCOMPARE(object[u"values"].toObject(), valuesOf(expected));
        QCOMPARE(object[u"meterId"].toString(), expected[u"meter_id"].toString());
        QCOMPARE(object[u"clock"].toString(), expected[u"clock"][u"local"].toString());
        QCOMPARE(object[u"deviationMinutes"], deviationOf(expected));
        QCOMPARE(object[u"systemTitle"], expected[u"ciphered_apdu"][u"system_title"]);
        QCOMPARE(object[u"tag"].toString(), QStringLiteral("no-tag"));
        QVERIFY(!open.out.contains(key.toLatin1()));

        const CliRun wrong = runCli({"decode", "--key", QString(key).replace(u'3', u'4'), file});
        QCOMPARE(wrong.objects()[0][u"reason"].toString(), QStringLiteral("wrong-key"));

        const QString noKey = key.chopped(1) + u'X';
        const CliRun refused = runCli({"decode", "--key", noKey, file});
        QCOMPARE(refused.exitStatus, 2);
        QVERIFY(!refused.err.contains(noKey.toLatin1()));
    }

private:
    CliRun decodeFile(const QJsonObject &capture) const
    {
        return runCli({"decode", QDir(m_captures.folder()).filePath(capture[u"file"].toString())});
    }
    static QList<QJsonValue> validFramesOf(const QJsonObject &capture)
    {
        QList<QJsonValue> valid;
        for (const QJsonValue &frame : capture[u"frames"].toArray()) {
            if (frame[u"valid"].toBool())
                valid += frame;
        }
        return valid;
    }
    /// The open part of each ciphered message, as the manifest has it.
    static QList<QJsonValue> cipheredMessagesOf(const QJsonObject &capture)
    {
        if (capture[u"reassembled"].isObject())
            return {capture[u"reassembled"][u"ciphered_apdu"]};
        QList<QJsonValue> messages;
        for (const QJsonValue &frame : validFramesOf(capture))
            messages += frame[u"apdu"];
        return messages;
    }
    /// Whether there are fewer bytes than the length field and both flags say.
    static bool isCut(const QByteArray &bytes)
    {
        const int length = (uchar(bytes.at(1)) & 7) << 8 | uchar(bytes.at(2));
        return !bytes.endsWith('\x7E') && bytes.size() < length + 2;
    }

    Captures m_captures;
};

QTEST_GUILESS_MAIN(tst_CliCaptures)
#include "tst_clicaptures.moc"
