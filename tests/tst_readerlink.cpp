// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/linkmemory.h"
#include "core/io/readerlink.h"
#include "tests/support/bytefeed.h"
#include "tests/support/exampleframes.h"
#include "tests/support/linknames.h"
#include "tests/support/ptypair.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

using namespace hanscope;
using namespace hanscope::test;
using namespace std::chrono_literals;

namespace
{

/// As in life, a hundred times faster.
LinkTiming fastTiming()
{
    LinkTiming timing;
    timing.framePause = 15ms;
    timing.parityPatience = 40ms;
    timing.endlessBurst = 400ms;
    timing.provenPatience = 600ms;
    timing.firstRetry = 5ms;
    timing.longestRetry = 50ms;
    timing.deniedRetry = 50ms;
    return timing;
}

/// What a Kamstrup list looks like when it is read with the wrong parity.
QByteArray garbage()
{
    return QByteArray::fromHex("7e132b5a00ff137e4142fe").repeated(14);
}

/// A link with settings of its own, and everything it said.
struct Linked {
    QTemporaryDir folder;
    QSettings settings{folder.filePath("settings.ini"), QSettings::IniFormat};
    LinkMemory memory{settings};
    QList<SerialDevice> ports;
    int scans = 0; ///< one for each try to open a USB reader
    ReaderLink link{memory, fastTiming(), [this] {
                        ++scans;
                        return ports;
                    }};
    QSignalSpy statuses{&link, &ReaderLink::statusChanged};
    QSignalSpy readings{&link, &ReaderLink::readingReceived};

    LinkPhase phase() const { return link.status().phase; }
    LinkProblem problem() const { return link.status().problem; }

    QList<LinkPhase> phases() const
    {
        QList<LinkPhase> seen;
        for (const auto &arguments : statuses) {
            const LinkPhase phase = arguments.at(0).value<LinkStatus>().phase;
            if (seen.isEmpty() || seen.last() != phase)
                seen.append(phase);
        }
        return seen;
    }

    int statusesIn(LinkPhase phase) const
    {
        return static_cast<int>(std::count_if(statuses.begin(), statuses.end(), [&](const auto &arguments) {
            return arguments.at(0).template value<LinkStatus>().phase == phase;
        }));
    }
};

SerialDevice usbReader(const QString &path, const char *serialNumber)
{
    return {path.toStdString(), "USB Serial", "Testers", serialNumber, 0x0403, 0x6001};
}

/// How often a link is to have tried before it is believed that it says no more of it.
constexpr int someTries = 10;

/// Lets pass what another link takes to look for its reader some times.
bool letOthersTry()
{
    Linked other;
    other.ports = {usbReader("/nowhere", "Z")};
    other.link.start(other.ports.first());
    return QTest::qWaitFor([&] { return other.scans >= someTries; });
}

/// Writes `bytes` with a pause behind them, until `isDone` or half a minute has passed.
template <typename Condition>
bool repeatUntil(PtyPair &pty, const QByteArray &bytes, Condition isDone)
{
    for (int i = 0; i < 1000 && !isDone(); ++i) {
        if (!pty.write(bytes))
            return false;
        [[maybe_unused]] const bool early = QTest::qWaitFor(isDone, 30);
    }
    return isDone();
}

} // namespace

class TestReaderLink : public QObject
{
    Q_OBJECT

private slots:
    void aReadingComesThroughARealSerialPort()
    {
        Linked linked;
        PtyPair pty;
        QVERIFY(pty.isOpen());
        linked.link.start(pty.path());
        QCOMPARE(linked.phase(), LinkPhase::Silent);
        QCOMPARE(linked.link.status().parity, Parity::Even);
        QVERIFY(pty.write(aidonList3()));
        QTRY_COMPARE(linked.readings.size(), 1);
        const auto reading = linked.readings.at(0).at(0).value<Reading>();
        QCOMPARE(reading.importPower, Watt{1769});
        QCOMPARE(reading.importedEnergy, WattHour{94'064'590});
        QCOMPARE(linked.phases(), QList({LinkPhase::Opening, LinkPhase::Silent, LinkPhase::Receiving}));
        QCOMPARE(linked.link.status().framesGood, 1U);
        QCOMPARE(linked.link.status().framesRejected, 0U);
    }

    void everyByteValuePassesUnchanged()
    {
        // Flow control and line discipline would eat 11, 13, 0A, 0D, 03, 04, 1C, 7F: they stand in frames.
        Linked linked;
        PtyPair pty;
        linked.link.start(pty.path());
        for (const QByteArray &frame : {aidonList3(), kaifaList1(), kaifaList3(), kamstrupList3()})
            QVERIFY(pty.write(frame));
        QTRY_COMPARE(linked.readings.size(), 4);
        QCOMPARE(linked.link.status().framesRejected, 0U);
    }

    void aPulledCableIsSaidOnce()
    {
        Linked linked;
        PtyPair pty;
        linked.ports = {usbReader(pty.path(), "A")};
        linked.link.start(pty.path());
        QVERIFY(pty.write(aidonList1()));
        QTRY_COMPARE(linked.phase(), LinkPhase::Receiving);
        const auto before = linked.statuses.size();
        linked.scans = 0;
        pty.close();
        QTRY_COMPARE(linked.phase(), LinkPhase::Lost);
        QTRY_VERIFY(linked.scans >= someTries); // none of them may say it again
        QCOMPARE(linked.statuses.size(), before + 1);
        QCOMPARE(linked.problem(), LinkProblem::Unplugged);
    }

    void aCablePulledInsideAFrame()
    {
        Linked linked;
        PtyPair pty;
        linked.link.start(pty.path());
        QVERIFY(pty.write(aidonList1() + aidonList3().first(200)));
        QTRY_COMPARE(linked.readings.size(), 1);
        pty.close();
        QTRY_COMPARE(linked.phase(), LinkPhase::Lost);
        QCOMPARE(linked.statusesIn(LinkPhase::Lost), 1);
        QCOMPARE(linked.link.status().framesRejected, 1U);
    }

    void comesBackWhenAPathLeadsToANewPort()
    {
        Linked linked;
        const QString path = linked.folder.filePath("reader");
        auto pty = std::make_unique<PtyPair>();
        QVERIFY(QFile::link(pty->path(), path));
        linked.link.start(path);
        QVERIFY(pty->write(aidonList1()));
        QTRY_COMPARE(linked.phase(), LinkPhase::Receiving);

        pty->close();
        QTRY_COMPARE(linked.phase(), LinkPhase::Lost);
        QVERIFY(QFile::remove(path));
        pty = std::make_unique<PtyPair>();
        QVERIFY(QFile::link(pty->path(), path));
        QTRY_COMPARE(linked.phase(), LinkPhase::Silent);
        QCOMPARE(linked.problem(), LinkProblem::None);
        QVERIFY(pty->write(kaifaList1()));
        QTRY_COMPARE(linked.readings.size(), 2);
        QCOMPARE(linked.link.status().framesGood, 2U);
        QCOMPARE(linked.phases(),
                 QList({LinkPhase::Opening, LinkPhase::Silent, LinkPhase::Receiving, LinkPhase::Lost,
                        LinkPhase::Silent, LinkPhase::Receiving}));
    }

    void followsAReaderToAnotherNumber()
    {
        Linked linked;
        PtyPair first;
        linked.ports = {usbReader(first.path(), "A")};
        linked.link.start(first.path());
        QCOMPARE(linked.link.status().portName, std::string("USB Serial"));
        linked.ports.clear();
        first.close();
        QTRY_COMPARE(linked.phase(), LinkPhase::Lost);

        PtyPair other;
        PtyPair second;
        linked.ports = {usbReader(other.path(), "B"), usbReader(second.path(), "A")};
        linked.link.lookAgain();
        QCOMPARE(linked.phase(), LinkPhase::Silent);
        QCOMPARE(linked.link.status().portPath, second.path().toStdString());
        QVERIFY(second.write(aidonList1()));
        QTRY_COMPARE(linked.readings.size(), 1);
        QVERIFY(linked.memory.chosenReader() == usbReader(second.path(), "A"));
    }

    void waitsForAPortThatIsNotThereYet()
    {
        Linked linked;
        const QString path = linked.folder.filePath("reader");
        linked.ports = {usbReader(path, "A")};
        linked.link.start(linked.ports.first());
        QCOMPARE(linked.phase(), LinkPhase::Failed);
        QCOMPARE(linked.problem(), LinkProblem::NoSuchPort);
        QTRY_VERIFY(linked.scans >= someTries);
        QCOMPARE(linked.statusesIn(LinkPhase::Failed), 1);
        PtyPair pty;
        QVERIFY(QFile::link(pty.path(), path));
        QTRY_COMPARE(linked.phase(), LinkPhase::Silent);
        QCOMPARE(linked.problem(), LinkProblem::None);
    }

    void saysThatAccessIsDenied()
    {
        Linked linked;
        PtyPair pty;
        const QByteArray node = QFile::encodeName(pty.path());
        QCOMPARE(::chmod(node.constData(), 0), 0);
        QCOMPARE(::chown(node.constData(), static_cast<uid_t>(-1), 0), ::geteuid() == 0 ? 0 : -1);
        // Root may open everything: be somebody else for a moment.
        const bool wasRoot = ::geteuid() == 0;
        if (wasRoot)
            QCOMPARE(::seteuid(65534), 0);
        linked.link.start(pty.path());
        const LinkStatus denied = linked.link.status();
        if (wasRoot)
            QCOMPARE(::seteuid(0), 0);
        QCOMPARE(denied.phase, LinkPhase::Failed);
        QCOMPARE(denied.problem, LinkProblem::PermissionDenied);
        if (wasRoot)
            QCOMPARE(denied.owner, std::string("root"));
        QVERIFY(!denied.owner.empty());

        QCOMPARE(::chmod(node.constData(), 0600), 0);
        QTRY_COMPARE(linked.phase(), LinkPhase::Silent);
        QVERIFY(linked.link.status().owner.empty());
    }

    void saysThatAnotherProgramHasThePort()
    {
        Linked linked;
        PtyPair pty;
        const int holder = ::open(QFile::encodeName(pty.path()).constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
        QVERIFY(holder >= 0);
        QCOMPARE(::ioctl(holder, TIOCEXCL), 0);
        linked.link.start(pty.path());
        QCOMPARE(linked.phase(), LinkPhase::Failed);
        QCOMPARE(linked.problem(), LinkProblem::Busy);
        QCOMPARE(::ioctl(holder, TIOCNXCL), 0);
        ::close(holder);
        QTRY_COMPARE(linked.phase(), LinkPhase::Silent);
    }

    void namesTheProgramInTheLockFile()
    {
        Linked linked;
        PtyPair pty;
        QLockFile lock("/var/lock/LCK.." + pty.path().mid(5).replace('/', '_'));
        if (!lock.tryLock())
            QSKIP("cannot make a lock file in /var/lock");
        linked.link.start(pty.path());
        QCOMPARE(linked.problem(), LinkProblem::Busy);
        QFile comm("/proc/self/comm");
        QVERIFY(comm.open(QIODevice::ReadOnly));
        QCOMPARE(linked.link.status().owner, comm.readAll().trimmed().toStdString());
        lock.unlock();
        QTRY_COMPARE(linked.phase(), LinkPhase::Silent);
    }

    void saysThatNoLockCanBeMade()
    {
        Linked linked;
        PtyPair pty;
        // No file can be made where a folder stands.
        const QString lock = "/var/lock/LCK.." + pty.path().mid(5).replace('/', '_');
        if (!QDir().mkdir(lock))
            QSKIP("cannot write in /var/lock");
        linked.link.start(pty.path());
        QVERIFY(QDir().rmdir(lock));
        QCOMPARE(linked.phase(), LinkPhase::Failed);
        QCOMPARE(linked.problem(), LinkProblem::CannotLock);
        QTRY_COMPARE(linked.phase(), LinkPhase::Silent);
    }

    void aFileIsNoPort()
    {
        Linked linked;
        linked.link.start(QCoreApplication::applicationFilePath());
        QCOMPARE(linked.phase(), LinkPhase::Failed);
        QCOMPARE(linked.problem(), LinkProblem::Other);
        QVERIFY(!linked.link.status().detail.empty());
        QVERIFY(!linked.memory.chosenReader());
    }

    void triesTheOtherParity()
    {
        Linked linked;
        PtyPair pty;
        linked.link.start(pty.path());
        QVERIFY(repeatUntil(pty, garbage(), [&] { return linked.link.status().parity == Parity::None; }));
        QCOMPARE(linked.phase(), LinkPhase::Undecoded);
        QVERIFY(!linked.link.status().parityFoundByTrying);
        QVERIFY(pty.write(kamstrupList3()));
        QTRY_COMPARE(linked.phase(), LinkPhase::Receiving);
        QVERIFY(linked.link.status().parityFoundByTrying);
        QVERIFY(linked.memory.settingOf(*linked.memory.chosenReader())->parity == Parity::None);
    }

    void triesTheFirstParityAgain()
    {
        Linked linked;
        PtyPair pty;
        linked.link.start(pty.path());
        QVERIFY(repeatUntil(pty, garbage(), [&] { return linked.link.status().parity == Parity::None; }));
        QVERIFY(repeatUntil(pty, garbage(), [&] { return linked.link.status().parity == Parity::Even; }));
        QVERIFY(pty.write(aidonList1()));
        QTRY_COMPARE(linked.phase(), LinkPhase::Receiving);
        QVERIFY(!linked.link.status().parityFoundByTrying);
        QCOMPARE(linked.statusesIn(LinkPhase::Lost), 0);
    }

    void opensAPseudoTerminalThatIsSetUpAlready()
    {
        // glibc reports an error when parity, which no pty can have, is all that would change.
        Linked linked;
        PtyPair pty;
        const int other = ::open(QFile::encodeName(pty.path()).constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
        QVERIFY(other >= 0);
        linked.link.start(pty.path());
        termios settings{};
        QCOMPARE(::tcgetattr(other, &settings), 0);
        linked.link.stop();
        QCOMPARE(::tcsetattr(other, TCSANOW, &settings), 0);
        linked.link.start(pty.path());
        ::close(other);
        QCOMPARE(linked.phase(), LinkPhase::Silent);
    }

    void startsWithTheParityThatWorkedLast()
    {
        Linked linked;
        PtyPair pty;
        SerialDevice reader;
        reader.path = pty.path().toStdString();
        linked.memory.rememberSetting(reader, {2400, Parity::None});
        linked.link.start(reader);
        QCOMPARE(linked.link.status().parity, Parity::None);
        QVERIFY(pty.write(kamstrupList3()));
        QTRY_COMPARE(linked.phase(), LinkPhase::Receiving);
        QVERIFY(!linked.link.status().parityFoundByTrying);
    }

    void usesTheSpeedThatACheckFound()
    {
        Linked linked;
        PtyPair pty;
        SerialDevice reader;
        reader.path = pty.path().toStdString();
        linked.memory.rememberSetting(reader, {115200, Parity::None});
        linked.link.start(reader);
        QCOMPARE(linked.link.status().baudRate, 115200u);
        QVERIFY(pty.write(kamstrupList3()));
        QTRY_COMPARE(linked.phase(), LinkPhase::Receiving);
        QVERIFY(linked.memory.settingOf(reader) == (LineSetting{115200, Parity::None}));
    }

    void aSpeedThatGivesNothingIsGivenUp()
    {
        Linked linked;
        PtyPair pty;
        SerialDevice reader;
        reader.path = pty.path().toStdString();
        linked.memory.rememberSetting(reader, {115200, Parity::None});
        linked.link.start(reader);
        QVERIFY(repeatUntil(pty, garbage(), [&] { return linked.link.status().baudRate == 2400; }));
        QCOMPARE(linked.link.status().parity, Parity::None);
    }

    void silenceDoesNotChangeTheParity()
    {
        Linked linked;
        PtyPair pty;
        linked.link.start(pty.path());
        // In the same time, one that hears something gives its parity up.
        Linked other;
        PtyPair noisy;
        other.link.start(noisy.path());
        QVERIFY(repeatUntil(noisy, garbage(), [&] { return other.link.status().parity == Parity::None; }));
        QCOMPARE(linked.phase(), LinkPhase::Silent);
        QCOMPARE(linked.link.status().parity, Parity::Even);
        QCOMPARE(linked.statuses.size(), 2);
    }

    void opensTheSamePortAnewAtOnce()
    {
        Linked linked;
        PtyPair pty;
        linked.link.start(pty.path());
        linked.link.start(pty.path());
        QCOMPARE(linked.phase(), LinkPhase::Silent);
        QVERIFY(pty.write(aidonList1()));
        QTRY_COMPARE(linked.readings.size(), 1);
    }

    void aReceiverMayStopTheLink()
    {
        Linked linked;
        PtyPair pty;
        connect(&linked.link, &ReaderLink::readingReceived, &linked.link, &ReaderLink::stop);
        linked.link.start(pty.path());
        QVERIFY(pty.write(aidonList1() + aidonList1()));
        QTRY_COMPARE(linked.phase(), LinkPhase::NoPort);
        QVERIFY(pty.write(aidonList1()));
        Linked other; // what is written later still is heard elsewhere
        PtyPair otherPty;
        other.link.start(otherPty.path());
        QVERIFY(otherPty.write(aidonList1()));
        QTRY_COMPARE(other.readings.size(), 1);
        QCOMPARE(linked.readings.size(), 1);
        linked.link.start(pty.path());
        QCOMPARE(linked.phase(), LinkPhase::Silent);
    }

    void playsADemo()
    {
        Linked linked;
        auto feed = std::make_unique<ByteFeed>();
        ByteFeed *meter = feed.get();
        linked.link.playDemo(std::move(feed));
        QVERIFY(linked.link.status().isDemo);
        meter->say(aidonList1());
        QCOMPARE(linked.phase(), LinkPhase::Receiving);
        QCOMPARE(linked.readings.size(), 1);
        QVERIFY(!linked.memory.chosenReader());
        linked.link.lookAgain();
        QCOMPARE(linked.phase(), LinkPhase::Receiving);
        linked.link.stop();
        QVERIFY(!linked.link.status().isDemo);
    }

    void aDemoThatEndsIsNotTriedAgain()
    {
        Linked linked;
        auto feed = std::make_unique<ByteFeed>();
        ByteFeed *meter = feed.get();
        linked.link.playDemo(std::move(feed));
        meter->breakDown();
        QCOMPARE(linked.phase(), LinkPhase::Lost);
        QVERIFY(letOthersTry());
        QCOMPARE(linked.phase(), LinkPhase::Lost);
    }
};

QTEST_GUILESS_MAIN(TestReaderLink)
#include "tst_readerlink.moc"
