// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/checkmemory.h"
#include "tests/support/cli.h"
#include "tests/support/exampleframes.h"
#include "tests/support/ptypair.h"

#include <QFile>
#include <QJsonArray>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

CliRun check(const QStringList &options)
{
    return runCli(QStringList{QStringLiteral("check")} + options);
}

/// What a check of one second says of a port on which `bytes` have come.
CliRun checkOf(const PtyPair &pty, const QStringList &options = {QStringLiteral("--json")})
{
    return check(
        QStringList{QStringLiteral("--port"), pty.path(), QStringLiteral("--timeout"), QStringLiteral("1")}
        + options);
}

QString verdictIn(const CliRun &run)
{
    const auto objects = run.objects();
    return objects.size() == 1 ? objects[0][u"verdict"].toString(QStringLiteral("none"))
                               : QStringLiteral("no object");
}

QByteArray broken(QByteArray frame)
{
    frame[30] = static_cast<char>(frame[30] ^ 1);
    return frame;
}

} // namespace

class TestCliCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_settings.path().toLocal8Bit()); }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--bytes")};
        QTest::newRow("something else") << QStringList{QStringLiteral("/dev/ttyUSB0")};
        QTest::newRow("no path") << QStringList{QStringLiteral("--port"), QString()};
        QTest::newRow("path left out") << QStringList{QStringLiteral("--port")};
        QTest::newRow("no number") << QStringList{QStringLiteral("--timeout"), QStringLiteral("soon")};
        QTest::newRow("no time at all") << QStringList{QStringLiteral("--timeout"), QStringLiteral("0")};
        QTest::newRow("another language") << QStringList{QStringLiteral("--language"), QStringLiteral("sv")};
        QTest::newRow("two outputs") << QStringList{QStringLiteral("--json"), QStringLiteral("--report")};
    }
    void wrongUse()
    {
        QFETCH(QStringList, options);
        const CliRun run = check(options);
        QCOMPARE(run.exitStatus, 64);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.startsWith("hanscope-cli check: "));
    }

    void helpNamesEveryOption()
    {
        const CliRun run = check({QStringLiteral("--help")});
        QCOMPARE(run.exitStatus, 0);
        for (const char *option : {"--port", "--timeout", "--json", "--report", "--language", "64 wrong use"})
            QVERIFY2(run.out.contains(option), option);
    }

    void whatCame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<int>("exitStatus");
        QTest::newRow("everything") << aidonList1() + aidonList3() << "working" << 0;
        QTest::newRow("everything, Kaifa") << kaifaList1() + kaifaList3() << "working" << 0;
        QTest::newRow("power only") << aidonList1() << "power-only-so-far" << 1;
        QTest::newRow("damaged") << aidonList1() + broken(aidonList3()) + broken(aidonList3()) << "damaged"
                                 << 1;
        QTest::newRow("too early to tell") << QByteArray() << "none" << 2;
    }
    void whatCame()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, verdict);
        QFETCH(int, exitStatus);
        PtyPair pty;
        QVERIFY(bytes.isEmpty() || pty.write(bytes));
        const CliRun run = checkOf(pty);
        QCOMPARE(verdictIn(run), verdict);
        QCOMPARE(run.exitStatus, exitStatus);
        QCOMPARE(run.objects()[0].keys().join(u' '), "evidence findings nextSteps verdict");
        QVERIFY(!run.out.contains("735999289"));
    }

    void aPortThatIsNotThere()
    {
        const CliRun run = check(
            {QStringLiteral("--port"), QStringLiteral("/dev/there-is-none"), QStringLiteral("--json")});
        QCOMPARE(run.exitStatus, 3);
        QVERIFY(verdictIn(run) == u"no-reader"
                || verdictIn(run) == u"no-port"); // what is plugged into this computer
    }

    void aPortThatIsNone()
    {
        const CliRun run
            = check({QStringLiteral("--port"), QStringLiteral("/dev/null"), QStringLiteral("--json")});
        QCOMPARE(run.exitStatus, 3);
        QCOMPARE(verdictIn(run), "no-port");
    }

    void aPortInUse()
    {
        const PtyPair pty;
        const int holder = ::open(QFile::encodeName(pty.path()).constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
        QCOMPARE(::ioctl(holder, TIOCEXCL), 0);
        const CliRun run = checkOf(pty);
        ::close(holder);
        QCOMPARE(run.exitStatus, 3);
        QCOMPARE(verdictIn(run), "busy");
    }

    void somebodyWithoutPermission()
    {
        if (::geteuid() != 0)
            QSKIP("only root can be somebody else");
        const PtyPair pty;
        QCOMPARE(::chmod(QFile::encodeName(pty.path()).constData(), 0600), 0);
        QProcess process;
        process.setChildProcessModifier([] { (void)(::setgid(65534) == 0 && ::setuid(65534) == 0); });
        process.start(
            QStringLiteral(HANSCOPE_CLI),
            {QStringLiteral("check"), QStringLiteral("--port"), pty.path(), QStringLiteral("--json")});
        if (!process.waitForStarted())
            QSKIP("this build is in a folder that others cannot enter");
        QVERIFY(process.waitForFinished());
        const CliRun run{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
        QCOMPARE(run.exitStatus, 3);
        QCOMPARE(verdictIn(run), "no-permission");
    }

    void languagesOfTheSentences()
    {
        const PtyPair pty;
        const QString path = QStringLiteral("/dev/null");
        const auto inLanguage = [&](const char *language) {
            return check({QStringLiteral("--port"), path, QStringLiteral("--language"),
                          QLatin1String(language)})
                .out;
        };
        QVERIFY(inLanguage("en").startsWith("The reader is plugged in, but has no port."));
        QVERIFY(inLanguage("nb").startsWith("Leseren er koblet til, men har ikke fått noen port."));
    }

    void aReportIsMasked()
    {
        PtyPair pty;
        QVERIFY(pty.write(aidonList1() + aidonList3()));
        const CliRun run
            = checkOf(pty, {QStringLiteral("--report"), QStringLiteral("--language"), QStringLiteral("en")});
        QCOMPARE(run.exitStatus, 0);
        QVERIFY(run.out.contains("Meter number: 7359••••••••••••\n"));
        QVERIFY(run.out.contains("decoded list 3, 396 B"));
        QVERIFY(!run.out.contains("37 33 35 39 39 39")); // the number in the message
        QVERIFY(!run.out.contains("7359992"));
    }

    void remembersWhatTheWindowHeard()
    {
        PtyPair pty;
        QVERIFY(pty.write(aidonList1()));
        {
            QSettings settings(QStringLiteral("hanscope"), QStringLiteral("hanscope"));
            SerialDevice reader;
            reader.path = pty.path().toStdString();
            Reading reading;
            reading.receivedAt = ReceiveTime(std::chrono::sys_days(std::chrono::year(2026) / 8 / 21));
            CheckMemory(settings).note(reader, reading);
        }
        const CliRun run = checkOf(pty);
        QCOMPARE(run.objects()[0][u"evidence"][u"heardBefore"].toString(), "2026-08-21T00:00:00.000Z");
    }

private:
    QTemporaryDir m_settings;
};

QTEST_GUILESS_MAIN(TestCliCheck)
#include "tst_clicheck.moc"
