// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pseudoterminal.h"
#include "core/codec/streamdecoder.h"
#include "core/simulator/virtualmeter.h"
#include "tests/support/cli.h"
#include "tests/support/codecnames.h"

#include <QElapsedTimer>
#include <QTest>

#include <fcntl.h>
#include <memory>
#include <poll.h>
#include <unistd.h>

using namespace hanscope;
using namespace std::chrono_literals;

namespace
{

/// Reads a terminal as another program would.
class Reader
{
public:
    explicit Reader(const QString &path)
        : m_file(::open(path.toLocal8Bit().constData(), O_RDONLY | O_NOCTTY | O_CLOEXEC))
    {
    }
    ~Reader() { ::close(m_file); }
    Q_DISABLE_COPY_MOVE(Reader)

    bool isOpen() const { return m_file >= 0; }

    /// What comes within `ms`; empty when nothing does.
    QByteArray read(int ms = 10'000) const
    {
        pollfd waiting{m_file, POLLIN, 0};
        if (::poll(&waiting, 1, ms) <= 0)
            return {};
        QByteArray bytes(4096, '\0');
        bytes.resize(std::max<qsizetype>(::read(m_file, bytes.data(), std::size_t(bytes.size())), 0));
        return bytes;
    }

    /// Reads until so many lists were whole.
    int decode(int wanted) const
    {
        const auto decoder = std::make_unique<StreamDecoder>();
        int decoded = 0;
        while (decoded < wanted) {
            const QByteArray bytes = read();
            if (bytes.isEmpty())
                break;
            decodeAll(*decoder, bytesOf(bytes),
                      [&](const Message &message) { decoded += message.status == MessageStatus::Decoded; });
        }
        return decoded;
    }

private:
    int m_file;
};

/// A simulate --pty that runs until it is told to end.
class Player
{
public:
    explicit Player(const QStringList &options)
    {
        m_process.start(QStringLiteral(HANSCOPE_CLI),
                        QStringList{QStringLiteral("simulate"), QStringLiteral("--pty")} + options);
        while (!m_process.canReadLine() && m_process.waitForReadyRead()) { }
        m_path = QString::fromLocal8Bit(m_process.readLine()).trimmed();
    }
    ~Player() { end(); }
    Q_DISABLE_COPY_MOVE(Player)

    QString path() const { return m_path; }

    /// Its exit status; -1 when it crashed.
    int end()
    {
        m_process.terminate();
        m_process.waitForFinished();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    QProcess m_process;
    QString m_path;
};

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
        setup.maker = Maker::Kaifa;
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
        QTest::newRow("unknown meter") << words("--meter embriq");
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
    }

    void playsOnATerminal()
    {
        Player player(words("--meter aidon --speed 200"));
        QVERIFY2(player.path().startsWith(QStringLiteral("/dev/")), qPrintable(player.path()));
        QVERIFY(Reader(player.path()).decode(50) >= 50);
        // Readers may come and go.
        const Reader second(player.path());
        QVERIFY(second.isOpen());
        QVERIFY(second.decode(50) >= 50);
        QCOMPARE(player.end(), 0);
    }

    void keepsThePaceOfTheWire()
    {
        // A list 1 of 41 bytes takes 188 ms at 2400 baud, and comes in pieces of a few bytes.
        Player player(words("--meter kaifa --speed 1 --start 2026-05-01T10:00:51Z"));
        const Reader reader(player.path());
        QVERIFY(reader.isOpen());
        QByteArray heard = reader.read();
        QElapsedTimer timer;
        timer.start();
        int pieces = 1;
        while (heard.size() < 41) {
            const QByteArray piece = reader.read(1000);
            QVERIFY(!piece.isEmpty());
            heard += piece;
            ++pieces;
        }
        QCOMPARE(heard.size(), qsizetype(41));
        QVERIFY2(pieces > 3, qPrintable(QString::number(pieces)));
        QVERIFY2(timer.elapsed() > 80, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(player.end(), 0);
    }

    void endsAfterItsDuration()
    {
        const auto run = test::runCli(words("simulate --meter aidon --pty --speed 1000 --duration 60"));
        QCOMPARE(run.exitStatus, 0);
        QVERIFY(run.out.startsWith("/dev/"));
    }

    void writingNeverBlocks()
    {
        PseudoTerminal terminal;
        QVERIFY(terminal.isOpen());
        const std::vector<std::uint8_t> bytes(400, 0x7E);
        for (int i = 0; i < 5000; ++i) // 2 MB that nobody reads
            terminal.write(bytes);
        QVERIFY(terminal.unread() > 0);
        QVERIFY(terminal.unread() <= 4096);
    }

    void bytesComeUnchanged()
    {
        PseudoTerminal terminal;
        QVERIFY(terminal.isOpen());
        const Reader reader(terminal.path());
        std::vector<std::uint8_t> all(256);
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = static_cast<std::uint8_t>(i); // 03, 0A, 11 and the like mean things to terminals
        terminal.write(all);
        QByteArray heard;
        while (heard.size() < 256) {
            const QByteArray piece = reader.read(1000);
            QVERIFY(!piece.isEmpty());
            heard += piece;
        }
        QCOMPARE(heard, QByteArray(reinterpret_cast<const char *>(all.data()), 256));
        QCOMPARE(terminal.unread(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestCliSimulate)
#include "tst_clisimulate.moc"
