// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pseudoterminal.h"
#include "core/codec/streamdecoder.h"
#include "tests/support/cli.h"
#include "tests/support/codecnames.h"

#include <QElapsedTimer>
#include <QTest>

#include <fcntl.h>
#include <memory>
#include <poll.h>
#include <unistd.h>

using namespace hanscope;

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

} // namespace

/// The virtual meter behind a serial port of its own.
class TestCliSimulatePty : public QObject
{
    Q_OBJECT

private slots:
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

QTEST_GUILESS_MAIN(TestCliSimulatePty)
#include "tst_clisimulatepty.moc"
