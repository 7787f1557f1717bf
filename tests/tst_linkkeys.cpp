// SPDX-License-Identifier: GPL-3.0-or-later
// Keys on their way through MeterPort and ReaderLink.
#include "core/io/linkmemory.h"
#include "core/io/readerlink.h"
#include "core/model/systemclock.h"
#include "tests/support/bytefeed.h"
#include "tests/support/exampleframes.h"
#include "tests/support/linknames.h"
#include "tests/support/protectedframes.h"
#include "tests/support/ptypair.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace hanscope::test;
using namespace std::chrono_literals;

namespace
{

MeterKeys wrongKeys()
{
    MeterKeys keys = keysOfMeter({});
    keys.encryption[0] ^= 1;
    return keys;
}

/// A port that listens to a feed.
struct Listening {
    MeterPort port{systemTime, 15ms};
    ByteFeed *feed = new ByteFeed;
    QSignalSpy readings{&port, &MeterPort::readingReceived};
    QSignalSpy rejected{&port, &MeterPort::messageRejected};

    Listening() { port.listenTo(std::unique_ptr<QIODevice>(feed)); }
    CipherPhase phase() const { return port.cipherStatus().phase; }
};

/// A link on a feed.
struct Linked {
    QTemporaryDir folder;
    QSettings settings{folder.filePath("settings.ini"), QSettings::IniFormat};
    LinkMemory memory{settings};
    ReaderLink link{memory};
    ByteFeed *feed = nullptr;
    QSignalSpy readings{&link, &ReaderLink::readingReceived};

    Linked() { listen(); }
    void listen()
    {
        feed = new ByteFeed;
        link.listenToDevice(std::unique_ptr<QIODevice>(feed), QStringLiteral("feed"), false);
    }
    CipherPhase phase() const { return link.status().cipher.phase; }
};

} // namespace

class TestLinkKeys : public QObject
{
    Q_OBJECT

private slots:
    void thePortSaysThatTheStreamIsEncrypted()
    {
        Listening meter;
        meter.feed->say(protectedFrame());
        QCOMPARE(meter.phase(), CipherPhase::KeyMissing);
        QVERIFY(meter.readings.isEmpty());
        QCOMPARE(meter.rejected.size(), 1);
        QCOMPARE(meter.rejected.at(0).at(0).value<DecodeError>().code, DecodeErrc::Encrypted);
    }

    void thePortReadsOnWithTheKey()
    {
        Listening meter;
        meter.feed->say(protectedFrame());
        meter.port.setKeys(keysOfMeter({}));
        QCOMPARE(meter.phase(), CipherPhase::KeyUntried);
        meter.feed->say(protectedFrame());
        QCOMPARE(meter.phase(), CipherPhase::Deciphered);
        QCOMPARE(meter.readings.size(), 1);
        QCOMPARE(meter.readings.at(0).at(0).value<Reading>().importPower, std::optional(Watt{1320}));
    }

    void theStatusIsUpToDateWhenAMessageIsTold()
    {
        Listening meter;
        QList<CipherPhase> seen;
        connect(&meter.port, &MeterPort::readingReceived, this, [&] { seen += meter.phase(); });
        connect(&meter.port, &MeterPort::messageRejected, this, [&] { seen += meter.phase(); });
        meter.feed->say(protectedFrame());
        meter.port.setKeys(keysOfMeter({}));
        meter.feed->say(protectedFrame());
        QCOMPARE(seen, QList({CipherPhase::KeyMissing, CipherPhase::Deciphered}));
    }

    void aKeyInTheMiddleOfAFrameIsInTime()
    {
        Listening meter;
        meter.feed->say(protectedFrame().first(30));
        meter.port.setKeys(keysOfMeter({}));
        meter.feed->say(protectedFrame().sliced(30));
        QCOMPARE(meter.readings.size(), 1);
    }

    void keysOutliveWhatWasPendingAndTheDevice()
    {
        Listening meter;
        meter.port.setKeys(keysOfMeter({}));
        meter.feed->say(protectedFrame().first(30));
        meter.port.dropPending();
        meter.feed->say(protectedFrame());
        QCOMPARE(meter.readings.size(), 1);
        auto *second = new ByteFeed;
        meter.port.listenTo(std::unique_ptr<QIODevice>(second));
        QCOMPARE(meter.phase(), CipherPhase::Open);
        second->say(protectedFrame());
        QCOMPARE(meter.readings.size(), 2);
        QCOMPARE(meter.phase(), CipherPhase::Deciphered);
    }

    void theLinkTellsWhoseKeyIsMissing()
    {
        Linked meter;
        meter.feed->say(protectedFrame());
        QCOMPARE(meter.phase(), CipherPhase::KeyMissing);
        QCOMPARE(meter.link.status().phase, LinkPhase::Receiving); // the line is well
        QCOMPARE(meter.link.status().framesRejected, 1u);
    }

    void theLinkTellsAtOnceThatAKeyCame()
    {
        Linked meter;
        meter.feed->say(protectedFrame());
        const QSignalSpy statuses(&meter.link, &ReaderLink::statusChanged);
        meter.link.setKeys(wrongKeys());
        QCOMPARE(statuses.size(), 1);
        QCOMPARE(meter.phase(), CipherPhase::KeyUntried);
        meter.feed->say(protectedFrame());
        QCOMPARE(meter.phase(), CipherPhase::KeyWrong);
        QCOMPARE(meter.link.status().phase, LinkPhase::Receiving);
        meter.link.setKeys(keysOfMeter({}));
        meter.feed->say(protectedFrame());
        QCOMPARE(meter.phase(), CipherPhase::Deciphered);
        QCOMPARE(meter.readings.size(), 1);
    }

    void anotherSourceStartsWithoutKeys()
    {
        Linked meter;
        meter.link.setKeys(keysOfMeter({}));
        meter.feed->say(protectedFrame());
        QCOMPARE(meter.readings.size(), 1);
        meter.listen();
        QCOMPARE(meter.link.status().cipher, CipherStatus());
        meter.feed->say(protectedFrame());
        QCOMPARE(meter.phase(), CipherPhase::KeyMissing);
        meter.link.setKeys(keysOfMeter({}));
        meter.link.stop();
        QCOMPARE(meter.link.status().cipher, CipherStatus());
    }

    void keysStayWhenTheReaderComesBack()
    {
        auto pty = std::make_unique<PtyPair>();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("reader"));
        QVERIFY(QFile::link(pty->path(), path));
        QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
        LinkMemory memory(settings);
        LinkTiming timing;
        timing.firstRetry = 5ms;
        timing.longestRetry = 20ms;
        ReaderLink link(memory, timing, [] { return QList<SerialDevice>(); });
        const QSignalSpy readings(&link, &ReaderLink::readingReceived);
        link.start(path);
        link.setKeys(keysOfMeter({}));
        QVERIFY(pty->write(protectedFrame()));
        QTRY_COMPARE(readings.size(), 1);
        pty->close();
        QTRY_COMPARE(link.status().phase, LinkPhase::Lost);
        QVERIFY(QFile::remove(path));
        pty = std::make_unique<PtyPair>();
        QVERIFY(QFile::link(pty->path(), path));
        QTRY_COMPARE(link.status().phase, LinkPhase::Silent);
        QVERIFY(pty->write(protectedFrame()));
        QTRY_COMPARE(readings.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestLinkKeys)
#include "tst_linkkeys.moc"
