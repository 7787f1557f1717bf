// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/readingtable.h"
#include "core/history/history.h"
#include "core/model/norwegiantime.h"
#include "tests/support/cli.h"
#include "tests/support/simulatedlists.h"
#include "tests/support/writtensession.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace hanscope::test;
using namespace std::chrono;

namespace
{

constexpr ReceiveTime morning = sys_days{2025y / March / 11} + hours{6} + minutes{52};

MeterSetup aidon()
{
    MeterSetup setup;
    setup.model = MeterModel::Aidon;
    setup.network = Network::FourWire;
    setup.hasSolar = true;
    return setup;
}

/// The rows of a CSV file as Python's csv module reads them: name to text.
QList<QJsonObject> readByPython(const QString &file, const QString &delimiter = QStringLiteral(","))
{
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import csv,json,sys\n"
                                 "f=open(sys.argv[1],newline='',encoding='utf-8-sig')\n"
                                 "for row in csv.DictReader(f,delimiter=sys.argv[2],strict=True):\n"
                                 " print(json.dumps(row))\n"),
                  file, delimiter});
    if (!python.waitForFinished() || python.exitCode() != 0)
        return {};
    CliRun run;
    run.out = python.readAllStandardOutput();
    return run.objects();
}

/// A number with so many decimals, as whole units of its last one; empty for an empty field.
std::optional<std::int64_t> units(QString text, int decimals)
{
    if (text.isEmpty())
        return std::nullopt;
    text.replace(u',', u'.');
    const qsizetype point = text.indexOf(u'.');
    QString digits = point < 0 ? text : text.left(point) + text.mid(point + 1);
    const qsizetype given = point < 0 ? 0 : text.size() - point - 1;
    digits += QString(decimals - given, u'0');
    return digits.toLongLong();
}

template <typename Unit>
std::optional<std::int64_t> countOf(const std::optional<Quantity<Unit>> &value)
{
    return value ? std::optional(value->count) : std::nullopt;
}

void compareRow(const QJsonObject &row, const Reading &reading)
{
    const auto field = [&](const char *name) { return row.value(QLatin1String(name)).toString(); };
    QCOMPARE(QDateTime::fromString(field("received_utc"), Qt::ISODateWithMs).toMSecsSinceEpoch(),
             reading.receivedAt.time_since_epoch().count());
    QCOMPARE(QDateTime::fromString(field("received_local"), Qt::ISODateWithMs).toMSecsSinceEpoch(),
             reading.receivedAt.time_since_epoch().count());
    QCOMPARE(units(field("import_power_w"), 0), countOf(reading.importPower));
    QCOMPARE(units(field("export_power_w"), 0), countOf(reading.exportPower));
    QCOMPARE(units(field("import_reactive_var"), 0), countOf(reading.importReactive));
    QCOMPARE(units(field("voltage_l1_v"), 3), countOf(reading.voltage[0]));
    QCOMPARE(units(field("voltage_l3_v"), 3), countOf(reading.voltage[2]));
    QCOMPARE(units(field("current_l2_a"), 3), countOf(reading.current[1]));
    QCOMPARE(units(field("import_counter_kwh"), 3), countOf(reading.importedEnergy));
    QCOMPARE(units(field("export_counter_kwh"), 3), countOf(reading.exportedEnergy));
}

QStringList arguments(std::initializer_list<const char *> words)
{
    QStringList arguments{QStringLiteral("export")};
    for (const char *word : words)
        arguments += QString::fromUtf8(word);
    return arguments;
}

} // namespace

class tst_CliExport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    int m_notes = 0;

    /// 100 minutes of a meter and a marker; what was sent.
    std::vector<Reading> m_sent;
    QString m_session;

private slots:
    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty(), "python3 is needed");
        m_session = path("evening.hanscope");
        VirtualMeter meter(aidon(), morning);
        SessionWriter writer = newSession(m_session.toStdString(), morning);
        for (;;) {
            const Transmission sent = meter.next();
            if (sent.ends >= morning + minutes{100})
                break;
            if (sent.ends > morning + minutes{50} && sent.begins < morning + minutes{50} + seconds{5}
                && m_notes == 0) {
                writer.add(sent.begins, SessionNote{"kettle, \"on\"\nnow"});
                ++m_notes;
            }
            writer.add(sent.ends, sent.bytes);
            m_sent.push_back(toReading(sent.list, sent.ends));
        }
        QCOMPARE(m_notes, 1);
    }

    void pythonReadsWhatTheMeterSent()
    {
        const CliRun run = runCli(arguments({"--out"}) << path("readings.csv") << m_session);
        QCOMPARE(run.exitStatus, 0);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path("readings.csv")) & others));
        const QList<QJsonObject> rows = readByPython(path("readings.csv"));
        QCOMPARE(std::size_t(rows.size()), m_sent.size() + 1);
        std::size_t next = 0;
        int notes = 0;
        for (const QJsonObject &row : rows) {
            const QString note = row.value(QStringLiteral("note")).toString();
            if (!note.isEmpty()) {
                QCOMPARE(note, QStringLiteral("kettle, \"on\"\nnow"));
                ++notes;
                continue;
            }
            compareRow(row, m_sent.at(next++));
        }
        QCOMPARE(notes, 1);
    }

    void theExcelTableIsTheSame()
    {
        QCOMPARE(runCli(arguments({"--format", "csv-excel-no", "--out"}) << path("excel.csv") << m_session)
                     .exitStatus,
                 0);
        QCOMPARE(runCli(arguments({"--out"}) << path("plain.csv") << m_session).exitStatus, 0);
        const QList<QJsonObject> excel = readByPython(path("excel.csv"), QStringLiteral(";"));
        const QList<QJsonObject> plain = readByPython(path("plain.csv"));
        QVERIFY(!plain.isEmpty());
        QCOMPARE(excel.size(), plain.size());
        for (qsizetype i = 0; i < plain.size(); ++i) {
            for (const QString &name : plain[i].keys()) {
                const QString here = excel[i].value(name).toString();
                const QString there = plain[i].value(name).toString();
                if (name.endsWith(QStringLiteral("_w")) || name.endsWith(QStringLiteral("_v"))
                    || name.endsWith(QStringLiteral("_a")) || name.endsWith(QStringLiteral("wh")))
                    QCOMPARE(units(here, 3), units(there, 3));
                QCOMPARE(here.isEmpty(), there.isEmpty());
            }
        }
    }

    void jsonLinesSayTheSame()
    {
        const CliRun run = runCli(arguments({"--format", "jsonl"}) << m_session);
        QCOMPARE(run.exitStatus, 0);
        const QList<QJsonObject> rows = run.objects();
        QCOMPARE(std::size_t(rows.size()), m_sent.size() + 1);
        QCOMPARE(rows.first().value(QStringLiteral("import_power_w")).toInteger(),
                 m_sent.front().importPower->count);
    }

    void aSpanOfMinutes()
    {
        const CliRun run = runCli(arguments({"--what", "minutes", "--from", "2025-03-11T08:00", "--to",
                                             "2025-03-11T07:10Z", "--format", "jsonl"})
                                  << m_session);
        QCOMPARE(run.exitStatus, 0);
        const QList<QJsonObject> rows = run.objects();
        QCOMPARE(rows.size(), 10);
        QCOMPARE(rows.first().value(QStringLiteral("start_utc")).toString(),
                 QStringLiteral("2025-03-11T07:00:00Z"));
        QCOMPARE(rows.first().value(QStringLiteral("covered_s")).toDouble(), 60.0);
    }

    void hoursAreWhatTheCountersProve()
    {
        const CliRun run = runCli(arguments({"--what", "hours", "--format", "jsonl"}) << m_session);
        const QList<QJsonObject> rows = run.objects();
        const auto metered = std::find_if(rows.begin(), rows.end(), [](const QJsonObject &row) {
            return row.value(QStringLiteral("quality")).toString() == QStringLiteral("metered");
        });
        QVERIFY(metered != rows.end());
        std::vector<WattHour> counters;
        for (const Reading &reading : m_sent) {
            if (reading.importedEnergy)
                counters.push_back(*reading.importedEnergy);
        }
        QCOMPARE(counters.size(), std::size_t(2));
        QCOMPARE(qRound64(metered->value(QStringLiteral("import_kwh")).toDouble() * 1000),
                 (counters[1] - counters[0]).count);
    }

    void aCaptureIsExportedToo()
    {
        VirtualMeter meter(aidon(), morning);
        QFile file(path("capture.hex"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int list = 0; list < 20; ++list) {
            const Transmission sent = meter.next();
            file.write(
                QByteArray(reinterpret_cast<const char *>(sent.bytes.data()), qsizetype(sent.bytes.size()))
                    .toHex(' ')
                + '\n');
        }
        file.close();
        const CliRun run = runCli(arguments({"--columns", "import_power_w"}) << file.fileName());
        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(run.out.count('\n'), 21);
        QVERIFY(run.out.startsWith("import_power_w\n"));
    }

    void theHistoryWithoutAFile()
    {
        const QString folder = path("history");
        const std::vector<Reading> lists = simulatedLists(aidon(), morning, morning + minutes{90});
        {
            History history(folder);
            QSignalSpy status(&history, &History::statusChanged);
            QTRY_VERIFY(history.status().isRecording);
            for (const Reading &reading : lists)
                history.record(reading);
        }
        const CliRun run = runCli(arguments({"--from", "2025-03-11T07:00Z", "--to", "2025-03-11T07:30Z",
                                             "--columns", "received_utc,import_power_w", "--history"})
                                  << folder);
        QVERIFY2(run.exitStatus == 0, run.err);
        const auto isIn = [](const Reading &reading) {
            return reading.receivedAt >= morning + minutes{8} && reading.receivedAt < morning + minutes{38};
        };
        QCOMPARE(run.out.count('\n') - 1, std::count_if(lists.begin(), lists.end(), isIn));
        QCOMPARE(runCli(arguments({"--from", "2024-01-01", "--to", "2024-01-02", "--history"}) << folder)
                     .exitStatus,
                 1);
    }

    void wrongUseIsToldInAWord_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("nothing") << arguments({}) << QByteArray("FILE");
        QTest::newRow("rows") << arguments({"--what", "weeks", "x"}) << QByteArray("weeks");
        QTest::newRow("format") << arguments({"--format", "xlsx", "x"}) << QByteArray("xlsx");
        QTest::newRow("column") << arguments({"--columns", "power", "x"}) << QByteArray("import_power_w");
        QTest::newRow("time") << arguments({"--from", "yesterday", "x"}) << QByteArray("yesterday");
        QTest::newRow("order") << arguments({"--from", "2026-01-02", "--to", "2026-01-01", "x"})
                               << QByteArray("before");
        QTest::newRow("no file") << arguments({"/nowhere/at/all"}) << QByteArray("/nowhere/at/all");
    }
    void wrongUseIsToldInAWord()
    {
        QFETCH(QStringList, line);
        QFETCH(QByteArray, word);
        const CliRun run = runCli(line);
        QCOMPARE(run.exitStatus, 2);
        QVERIFY2(run.err.contains(word), run.err);
    }

    void aFailureLeavesTheOldFile()
    {
        const CliRun run = runCli(arguments({"--out"}) << path("no folder/here.csv") << m_session);
        QCOMPARE(run.exitStatus, 2);
        QVERIFY2(run.err.contains("no folder"), run.err);
        const QString old = path("old.csv");
        QFile file(old);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old");
        file.close();
        QVERIFY(runCli(arguments({"--out"}) << old << path("no session")).exitStatus == 2);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old"));
    }
};

QTEST_GUILESS_MAIN(tst_CliExport)

#include "tst_cliexport.moc"
