// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkedport.h"
#include "tests/support/exampleframes.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace hanscope;
using namespace hanscope::test;
using namespace std::chrono_literals;

namespace
{

SerialDevice usbReader(const QString &path, const char *serialNumber)
{
    return {path.toStdString(), "USB Serial", "Testers", serialNumber, 0x1A86, 0x7523};
}

constexpr UsbWithoutPort takenByBrltty{0x1A86, 0x7523, {}, {}, true};

} // namespace

class TestPortCheck : public QObject
{
    Q_OBJECT

private slots:
    void aSilentPortThatOpensAfterAWhile()
    {
        PtyPair pty;
        CheckedPort port(pty.path());
        port.request.keepsWatching = true;
        port.start();
        QCOMPARE(port.status().step, CheckStep::TryingSettings);
        QCOMPARE(port.verdict(), "undecided");
        port.pass(75s);
        QCOMPARE(port.verdict(), "silent-never-heard");
        QCOMPARE(port.status().step, CheckStep::Watching);
        QVERIFY(port.status().isSettled);
        port.pass(2h);
        QCOMPARE(port.verdict(), "silent-never-heard");
        PlayedPort meter(pty, port, {.maker = Maker::Kaifa});
        QVERIFY(meter.play(30s));
        QCOMPARE(port.status().step, CheckStep::ReadingLists);
        QCOMPARE(port.verdict(), "hourly-awaited");
        QVERIFY(port.hasPassed(CheckMark::PhasesSeen));
        QVERIFY(!port.hasPassed(CheckMark::HourlySeen));
    }

    void anyMeterIsHeardWhileWatching_data()
    {
        QTest::addColumn<int>("maker");
        QTest::addColumn<int>("seconds");
        for (const Maker maker : {Maker::Aidon, Maker::Kamstrup}) {
            for (const int seconds : {71, 101, 122, 135})
                QTest::addRow("%s after %d s", makerName(maker).data(), seconds)
                    << static_cast<int>(maker) << seconds;
        }
    }
    void anyMeterIsHeardWhileWatching()
    {
        QFETCH(int, maker);
        QFETCH(int, seconds);
        PtyPair pty;
        CheckedPort port(pty.path());
        port.request.keepsWatching = true;
        port.start();
        port.pass(std::chrono::seconds(seconds));
        PlayedPort meter(pty, port, {.maker = static_cast<Maker>(maker)});
        QVERIFY(meter.play(30s));
        QCOMPARE(port.verdict(), "hourly-awaited");
    }

    void wrongParity_data()
    {
        QTest::addColumn<int>("maker");
        QTest::addColumn<int>("trouble");
        QTest::newRow("Kamstrup read with 8E1")
            << static_cast<int>(Maker::Kamstrup) << static_cast<int>(LineTrouble::Read8E1);
        QTest::newRow("Aidon read with 8N1")
            << static_cast<int>(Maker::Aidon) << static_cast<int>(LineTrouble::Read8N1);
    }
    void wrongParity()
    {
        QFETCH(int, maker);
        QFETCH(int, trouble);
        PtyPair pty;
        CheckedPort port(pty.path());
        port.start();
        ReaderLine line{static_cast<LineTrouble>(trouble), static_cast<Maker>(maker)};
        line.dropsBadBytes = line.maker == Maker::Aidon;
        PlayedPort meter(pty, port, line);
        QVERIFY(meter.play(69s));
        port.pass(2s);
        QCOMPARE(port.verdict(), "wrong-parity");
        QCOMPARE(port.status().step, CheckStep::Over);
    }

    void aReaderPulledInTheMiddle()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("reader"));
        auto pty = std::make_unique<PtyPair>();
        QVERIFY(QFile::link(pty->path(), path));
        CheckedPort port(path);
        port.start();
        QVERIFY(pty->write(aidonList1() + aidonList3().first(200)));
        QVERIFY(port.hears(244));
        QVERIFY(port.hasPassed(CheckMark::MessagesWhole));
        pty->close();
        QTRY_COMPARE(port.verdict(), "unplugged");
        QCOMPARE(port.status().step, CheckStep::WaitingForPort);
        QVERIFY(port.status().isSettled);
        port.pass(10min);
        QCOMPARE(port.verdict(), "unplugged");
        QVERIFY(!port.hasPassed(CheckMark::ReaderFound));

        QVERIFY(QFile::remove(path));
        pty = std::make_unique<PtyPair>();
        QVERIFY(QFile::link(pty->path(), path));
        port.pass(2s);
        QCOMPARE(port.status().step, CheckStep::ReadingLists);
        QVERIFY(pty->write(aidonList1()));
        QVERIFY(port.hears(288));
        QCOMPARE(port.status().evidence.content.list1, 2U);
        QVERIFY(port.verdict() != "unplugged");
    }

    void followsAReaderToAnotherPath()
    {
        auto first = std::make_unique<PtyPair>();
        CheckedPort port;
        port.ports = {usbReader(first->path(), "A")};
        port.start();
        QCOMPARE(port.status().reader, usbReader(first->path(), "A"));
        port.ports.clear();
        first->close();
        QTRY_COMPARE(port.verdict(), "unplugged");
        const PtyPair other, second;
        port.ports = {usbReader(other.path(), "B"), usbReader(second.path(), "A")};
        port.pass(2s);
        QCOMPARE(port.status().step, CheckStep::TryingSettings);
        QCOMPARE(port.status().reader.path, second.path().toStdString());
    }

    void noReaderUntilOneIsPluggedIn()
    {
        CheckedPort port;
        port.start();
        QCOMPARE(port.verdict(), "no-reader");
        QCOMPARE(port.status().step, CheckStep::WaitingForPort);
        const PtyPair pty;
        port.ports = {usbReader(pty.path(), "A")};
        port.pass(2s);
        QCOMPARE(port.status().step, CheckStep::TryingSettings);
        QVERIFY(port.hasPassed(CheckMark::PortOpened));
    }

    void aChipWithoutAPort()
    {
        CheckedPort port;
        port.chips = {takenByBrltty};
        port.start();
        QCOMPARE(port.verdict(), "no-port");
        QVERIFY(port.status().evidence.system.withoutPort.front().brlttyRuns);
    }

    void brlttyTakesAReaderThatWasThere()
    {
        auto pty = std::make_unique<PtyPair>();
        CheckedPort port;
        port.ports = {usbReader(pty->path(), "A")};
        port.start();
        port.ports.clear();
        port.chips = {takenByBrltty};
        pty->close();
        QTRY_COMPARE(port.verdict(), "unplugged");
        port.pass(2s);
        QCOMPARE(port.verdict(), "no-port");
        port.chips.front().productId = 0x5523; // another one: it says nothing of ours
        port.pass(2s);
        QCOMPARE(port.verdict(), "unplugged");
    }

    void somethingElseThanASerialPort()
    {
        CheckedPort port(QStringLiteral("/dev/null"));
        port.start();
        QCOMPARE(port.verdict(), "no-port");
        QVERIFY(!port.status().evidence.system.detail.empty());
    }

    void anotherProgramHasIt()
    {
        const PtyPair pty;
        const int holder = ::open(QFile::encodeName(pty.path()).constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
        QCOMPARE(::ioctl(holder, TIOCEXCL), 0);
        CheckedPort port(pty.path());
        port.start();
        QCOMPARE(port.verdict(), "busy");
        QCOMPARE(::ioctl(holder, TIOCNXCL), 0);
        ::close(holder);
        port.pass(2s);
        QCOMPARE(port.status().step, CheckStep::TryingSettings);
    }

    void sleepOfTheComputer()
    {
        PtyPair pty;
        CheckedPort port(pty.path());
        port.start();
        PlayedPort meter(pty, port, {.maker = Maker::Aidon});
        QVERIFY(meter.play(20s));
        const ReceiveTime fellAsleep = port.wall;
        port.asleep += 8h;
        port.wall += 8h;
        port.check->tick();
        QCOMPARE(port.verdict(), "asleep");
        QCOMPARE(port.status().evidence.system.asleep, (TimeSpan{fellAsleep, fellAsleep + 8h}));
        QVERIFY(!port.status().isSettled);
        const std::uint64_t before = port.status().evidence.line.bytes;
        QVERIFY(pty.write(aidonList1()));
        QVERIFY(port.hears(before + 44));
        QVERIFY(!port.status().evidence.system.asleep);
    }

    void settingTheClockIsNoSleep()
    {
        const PtyPair pty;
        CheckedPort port(pty.path());
        port.start();
        port.wall += 8h;
        port.pass(75s);
        QCOMPARE(port.verdict(), "silent-never-heard");
    }

    void tellsWhatIsTriedAndForHowLong()
    {
        const PtyPair pty;
        CheckedPort port(pty.path());
        port.request.expected = {2400, Parity::None};
        port.start();
        QCOMPARE(port.status().expected, (LineSetting{2400, Parity::None}));
        QStringList seen;
        for (int second = 0; second < 70; ++second) {
            const CheckStatus &status = port.status();
            const QString line = QStringLiteral("%1 of %2: %3")
                                     .arg(status.settingNumber)
                                     .arg(status.settingCount)
                                     .arg(QString::fromStdString(settingText(status.setting)));
            if (!seen.contains(line))
                seen += line;
            QCOMPARE(status.sweepEndsIn, std::chrono::milliseconds(70s - std::chrono::seconds(second)));
            port.pass(1s);
        }
        QCOMPARE(seen,
                 QStringList({QStringLiteral("1 of 4: 2400 8N1"), QStringLiteral("2 of 4: 2400 8E1"),
                              QStringLiteral("3 of 4: 115200 8N1"), QStringLiteral("4 of 4: 9600 8N1")}));
    }

    void endsByItselfAndFreesThePort()
    {
        const PtyPair pty;
        CheckedPort port(pty.path());
        port.request.heardBefore = port.wall - 24h;
        port.start();
        port.pass(71s);
        QCOMPARE(port.status().step, CheckStep::Over);
        QCOMPARE(port.verdict(), "silent-after-data");
        CheckedPort next(pty.path());
        next.start();
        QCOMPARE(next.status().step, CheckStep::TryingSettings);
    }

    void aShortCheckDecidesOnWhatThereIs()
    {
        PtyPair pty;
        CheckedPort port(pty.path());
        port.start();
        QVERIFY(pty.write(aidonList1()));
        QVERIFY(port.hears(44));
        QCOMPARE(port.verdict(), "undecided");
        port.check->stop();
        QCOMPARE(port.verdict(), "power-only-so-far");
        port.pass(10min);
        QCOMPARE(port.verdict(), "power-only-so-far");
    }

    void aMeterThatIsNotTheOneBefore()
    {
        PtyPair pty;
        CheckedPort port(pty.path());
        QString asked;
        port.request.isKnownMeter = [&asked](std::string_view id) {
            asked = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
            return false;
        };
        port.start();
        const QSignalSpy readings(port.check.get(), &PortCheck::readingReceived);
        QVERIFY(pty.write(aidonList3()));
        QVERIFY(port.hears(396));
        QCOMPARE(readings.size(), 1);
        QCOMPARE(asked, "7359992895913195");
        QVERIFY(port.status().evidence.content.anotherMeter);
    }

    void aReportAndACapture()
    {
        PtyPair pty;
        CheckedPort port(pty.path());
        port.start();
        QVERIFY(pty.write(aidonList3()));
        QVERIFY(port.hears(396));
        const CheckReport masked = port.check->report(true);
        QCOMPARE(masked.meterId, "7359••••••••••••");
        QCOMPARE(masked.frames.size(), 1U);
        QVERIFY(masked.frames[0].hex.find("··") != std::string::npos);
        QCOMPARE(port.check->report(false).meterId, "7359992895913195");
        QVERIFY(port.check->capture().replace(' ', "").replace('\n', "").contains(
            aidonList3().toHex().toUpper().left(60)));
        QCOMPARE(port.status().lastBytes.size(), 64U);
        QCOMPARE(port.status().lastBytes.back(), 0x7E);
    }
};

QTEST_GUILESS_MAIN(TestPortCheck)
#include "tst_portcheck.moc"
