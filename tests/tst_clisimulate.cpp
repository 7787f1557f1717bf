// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/linefaults.h"
#include "tests/support/cli.h"

#include <QTest>

using namespace hanscope;
using namespace std::chrono_literals;

namespace
{

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QByteArray played(const MeterSetup &setup, ReceiveTime start, ReceiveTime end)
{
    VirtualMeter meter(setup, start);
    QByteArray bytes;
    for (Transmission sent = meter.next(); sent.ends <= end; sent = meter.next())
        bytes.append(reinterpret_cast<const char *>(sent.bytes.data()), qsizetype(sent.bytes.size()));
    return bytes;
}

} // namespace

class TestCliSimulate : public QObject
{
    Q_OBJECT

private slots:
    void writesADuration()
    {
        MeterSetup setup;
        setup.model = MeterModel::Kaifa;
        setup.network = Network::ThreeWire;
        setup.hasSolar = true;
        setup.seed = 9;
        const ReceiveTime start = std::chrono::sys_days(std::chrono::year(2026) / 5 / 1) + 10h;
        const auto run = test::runCli(
            words("simulate --meter kaifa --network 3-wire --solar --seed 9 --start 2026-05-01T10:00:00Z "
                  "--duration 7200"));
        QCOMPARE(run.exitStatus, 0);
        QVERIFY(run.out == played(setup, start, start + 2h));
        QVERIFY(run.out.size() > 3600 * 41);
    }

    void takesStartInAnyZone()
    {
        const auto run = [](const char *start) {
            return test::runCli(words("simulate --meter aidon --duration 60 --start") << QString(start)).out;
        };
        QCOMPARE(run("2026-05-01T12:00:00+02:00"), run("2026-05-01T10:00:00Z"));
        QCOMPARE(run("2026-05-01T10:00:00"), run("2026-05-01T10:00:00Z"));
        QVERIFY(run("2026-05-01T11:00:00Z") != run("2026-05-01T10:00:00Z"));
    }

    void startsByALocalClock_data()
    {
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *name, const char *local, const char *utc) {
            QTest::newRow(name) << QString::fromLatin1(local) << QString::fromLatin1(utc);
        };
        row("winter", "2026-01-14T12:00:00", "2026-01-14T11:00:00");
        row("summer", "2026-07-14T12:00:00", "2026-07-14T10:00:00");
        row("before the spring night", "2026-03-29T01:59:00", "2026-03-29T00:59:00");
        row("an hour that is left out", "2026-03-29T02:30:00", "2026-03-29T01:30:00");
        row("an hour that comes twice", "2026-10-25T02:30:00", "2026-10-25T00:30:00");
        row("after the autumn night", "2026-10-25T03:00:00", "2026-10-25T02:00:00");
    }
    void startsByALocalClock()
    {
        QFETCH(QString, local);
        QFETCH(QString, utc);
        const QStringList options = words("simulate --meter kaifa --duration 30");
        const auto run = test::runCli(options + QStringList{QStringLiteral("--start-local"), local});
        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(run.out, test::runCli(options + QStringList{QStringLiteral("--start"), utc}).out);
    }

    void setsTheClock()
    {
        const auto clockWith = [](const char *options) {
            const auto run = test::runCli(
                words("simulate --meter kaifa --duration 2 --start 2026-07-14T10:00:00") + words(options));
            return test::runCli(words("decode -"), run.out).objects().value(0);
        };
        QCOMPARE(clockWith("")[u"pushTime"].toString(), QStringLiteral("2026-07-14T12:00:00"));
        QCOMPARE(clockWith("--clock winter")[u"pushTime"].toString(), QStringLiteral("2026-07-14T11:00:00"));
        QCOMPARE(clockWith("--clock-ahead 420")[u"pushTime"].toString(),
                 QStringLiteral("2026-07-14T12:07:00"));
        QVERIFY(!clockWith("").contains(u"deviationMinutes"));
        QCOMPARE(clockWith("--deviation sent")[u"deviationMinutes"].toInt(), -120);
        QCOMPARE(clockWith("--deviation zero")[u"deviationMinutes"].toInt(1), 0);
    }

    void playsInAnyFraming_data()
    {
        QTest::addColumn<QString>("framing");
        QTest::addColumn<QString>("seen");
        QTest::newRow("hdlc") << QStringLiteral("hdlc") << QStringLiteral("hdlc");
        QTest::newRow("segments") << QStringLiteral("segments") << QStringLiteral("hdlc");
        QTest::newRow("blocks") << QStringLiteral("blocks") << QStringLiteral("hdlc");
        QTest::newRow("mbus") << QStringLiteral("mbus") << QStringLiteral("mbus");
    }
    void playsInAnyFraming()
    {
        QFETCH(QString, framing);
        QFETCH(QString, seen);
        const auto run = test::runCli(
            words("simulate --meter kamstrup --duration 30 --start 2026-05-01T10:00:00Z --framing")
            << framing);
        const auto said = test::runCli(words("decode -"), run.out);
        QCOMPARE(said.exitStatus, 0);
        QVERIFY(said.objects().size() >= 2);
        QCOMPARE(said.objects().first()[u"framing"].toString(), seen);
    }

    void playsEveryMeter_data()
    {
        QTest::addColumn<QString>("meter");
        for (const MeterProfile &meter : allMeterProfiles())
            QTest::newRow(meter.name.data()) << QString::fromLatin1(meter.name.data());
    }
    void playsEveryMeter()
    {
        QFETCH(QString, meter);
        const auto run
            = test::runCli(words("simulate --duration 60 --start 2026-05-01T10:00:00Z --meter") << meter);
        const auto said = test::runCli(words("decode -"), run.out);
        QCOMPARE(said.exitStatus, 0);
        QVERIFY(said.objects().size() >= 4);
    }

    void playsFaults()
    {
        const QStringList options
            = words("simulate --meter kamstrup --duration 60 --start 2026-05-01T10:00:00Z");
        const auto plain = test::runCli(options);
        const auto encrypted = test::runCli(options + words("--fault encrypted"));
        const auto both = test::runCli(options + words("--fault encrypted --fault noise --fault cut"));
        QVERIFY(plain.out != encrypted.out);
        QVERIFY(encrypted.out != both.out);
        const auto said = test::runCli(words("decode -"), encrypted.out);
        QCOMPARE(said.exitStatus, 1);
        QVERIFY(said.objects().size() >= 6);
        for (const QJsonObject &object : said.objects())
            QCOMPARE(object[u"status"].toString(), QStringLiteral("encrypted"));
    }

    void playsWronglySetReaders()
    {
        const QStringList options
            = words("simulate --meter kaifa --duration 60 --start 2026-05-01T10:00:00Z");
        const QByteArray right = test::runCli(options).out;
        const auto read = [&](const char *line) { return test::runCli(options + words(line)).out; };
        QVERIFY(read("--line 8e1 --dropping") == right);
        QVERIFY(read("--line 8n1") == right); // every byte is there, with a wrong stop bit here and there
        QVERIFY(read("--line 8n1 --dropping").size() < right.size() / 2);
        const QByteArray tooFast = read("--line 4800");
        QVERIFY(tooFast.size() > right.size() && tooFast.size() < right.size() * 3 / 2);
        const QByteArray sevenBits = read("--line 7e1");
        QVERIFY(
            std::all_of(sevenBits.begin(), sevenBits.end(), [](char byte) { return (byte & 0x80) == 0; }));
        QVERIFY(read("--line silent").isEmpty());
        const auto said = test::runCli(words("decode -"), tooFast);
        for (const QJsonObject &object : said.objects())
            QVERIFY(object[u"status"].toString() != QStringLiteral("decoded"));
    }

    void aLineIsRightAfterAWhile()
    {
        const QStringList options
            = words("simulate --meter kaifa --duration 60 --start 2026-05-01T10:00:00Z");
        const QByteArray right = test::runCli(options).out;
        const QByteArray opened = test::runCli(options + words("--line silent --line-for 20")).out;
        QVERIFY(right.endsWith(opened));
        QVERIFY(opened.size() > right.size() / 2 && opened.size() < right.size());
    }

    void playsWhatOnlyItsKeyOpens_data()
    {
        QTest::addColumn<QStringList>("how");
        QTest::addColumn<QString>("tag");
        const QStringList key = words("--key 000102030405060708090A0B0C0D0E0F");
        const QStringList both = key + words("--auth-key D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF");
        QTest::newRow("one key") << key << QStringLiteral("no-tag");
        QTest::newRow("two keys") << both << QStringLiteral("good");
        QTest::newRow("authenticated only") << both + words("--security 10") << QStringLiteral("good");
        QTest::newRow("suite 1") << key + words("--security 21") << QStringLiteral("no-tag");
        QTest::newRow("general-ded") << both + words("--service general-ded") << QStringLiteral("good");
        QTest::newRow("glo") << both + words("--service glo") << QStringLiteral("good");
        QTest::newRow("a title of one's own")
            << both + words("--system-title 4B414D0000000001") << QStringLiteral("good");
    }
    void playsWhatOnlyItsKeyOpens()
    {
        QFETCH(QStringList, how);
        QFETCH(QString, tag);
        const auto run = test::runCli(
            words("simulate --meter kamstrup --duration 60 --start 2026-05-01T10:00:00Z") + how);
        QCOMPARE(run.exitStatus, 0);
        const auto said
            = test::runCli(words("decode --key 000102030405060708090A0B0C0D0E0F --auth-key "
                                 "D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF --system-title 4B414D0000000001 -"),
                           run.out);
        QCOMPARE(said.exitStatus, 0);
        QVERIFY(said.objects().size() >= 6);
        for (const QJsonObject &object : said.objects()) {
            QCOMPARE(object[u"status"].toString(), QStringLiteral("decoded"));
            QCOMPARE(object[u"tag"].toString(), tag);
        }
    }

    void takesKeysFromTheEnvironment()
    {
        const QStringList options
            = words("simulate --meter kamstrup --duration 60 --start 2026-05-01T10:00:00Z");
        const auto plain = test::runCli(options);
        qputenv("HANSCOPE_KEY", "000102030405060708090A0B0C0D0E0F");
        const auto unasked = test::runCli(options);
        const auto fromEnvironment = test::runCli(options + words("--security 20"));
        qunsetenv("HANSCOPE_KEY");
        QVERIFY(unasked.out == plain.out);
        QVERIFY(fromEnvironment.out
                == test::runCli(options + words("--security 20 --key 000102030405060708090A0B0C0D0E0F")).out);
        QVERIFY(fromEnvironment.out != plain.out);
    }

    void neverRepeatsAKey_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("too long") << words("--key 00010203C0FFEE60708090A0B0C0D0E0F00");
        QTest::newRow("in groups, not quoted") << words("--key 00010203 C0FFEE60 708090A0 B0C0D0E0");
        QTest::newRow("the second is none")
            << words("--key 000102030405060708090A0B0C0D0E0F --auth-key C0FFEE60");
    }
    void neverRepeatsAKey()
    {
        QFETCH(QStringList, options);
        const auto run = test::runCli(words("simulate --meter aidon --duration 60") + options);
        QCOMPARE(run.exitStatus, 2);
        QVERIFY(!run.err.isEmpty());
        QVERIFY(!run.err.contains("C0FFEE60"));
    }

    void rejectsWrongUse_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no meter") << QStringList();
        QTest::newRow("unknown meter") << words("--meter iskra");
        QTest::newRow("a network it is not made for") << words("--meter embriq --network 1-phase");
        QTest::newRow("unknown framing") << words("--meter aidon --framing p1");
        QTest::newRow("text in frames") << words("--meter p1-sweden --framing hdlc");
        QTest::newRow("unknown clock") << words("--meter aidon --clock summer");
        QTest::newRow("unknown deviation") << words("--meter aidon --deviation 60");
        QTest::newRow("ahead is no number") << words("--meter aidon --clock-ahead much");
        QTest::newRow("local start in UTC") << words("--meter aidon --start-local 2026-01-31T16:00:00Z");
        QTest::newRow("unknown network") << words("--meter aidon --network 2-phase");
        QTest::newRow("unknown fault") << words("--meter aidon --fault fire");
        QTest::newRow("unknown line") << words("--meter aidon --line 300");
        QTest::newRow("line for no time") << words("--meter aidon --line silent --line-for 0");
        QTest::newRow("unknown option") << words("--meter aidon --turbo");
        QTest::newRow("speed is no number") << words("--meter aidon --speed fast");
        QTest::newRow("speed of zero") << words("--meter aidon --speed 0");
        QTest::newRow("negative duration") << words("--meter aidon --duration -1");
        QTest::newRow("start is no time") << words("--meter aidon --start yesterday");
        QTest::newRow("seed is no number") << words("--meter aidon --seed x");
        const QStringList key = words("--meter aidon --key 000102030405060708090A0B0C0D0E0F");
        QTest::newRow("security without key") << words("--meter aidon --security 20");
        QTest::newRow("authentication key alone")
            << words("--meter aidon --auth-key 000102030405060708090A0B0C0D0E0F");
        QTest::newRow("authenticated with one key") << key + words("--security 30");
        QTest::newRow("unknown suite") << key + words("--security 22");
        QTest::newRow("security is no hex") << key + words("--security 2g");
        QTest::newRow("unknown service") << key + words("--service general");
        QTest::newRow("short system title") << key + words("--system-title 4B414D");
        QTest::newRow("something besides options") << words("--meter aidon file");
    }
    void rejectsWrongUse()
    {
        QFETCH(QStringList, options);
        const auto run = test::runCli(QStringList{QStringLiteral("simulate")} + options);
        QCOMPARE(run.exitStatus, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.startsWith("hanscope-cli simulate: "));
    }

    void hasHelp()
    {
        const auto run = test::runCli(words("simulate --help"));
        QCOMPARE(run.exitStatus, 0);
        QVERIFY(run.out.contains("--pty"));
        for (const MeterProfile &meter : allMeterProfiles())
            QVERIFY2(run.out.contains(meter.name.data()), meter.name.data());
        for (const LineFault fault : allLineFaults())
            QVERIFY2(run.out.contains(lineFaultName(fault).data()), lineFaultName(fault).data());
        for (const MeterFault fault : allMeterFaults())
            QVERIFY2(run.out.contains(meterFaultName(fault).data()), meterFaultName(fault).data());
    }
};

QTEST_GUILESS_MAIN(TestCliSimulate)
#include "tst_clisimulate.moc"
