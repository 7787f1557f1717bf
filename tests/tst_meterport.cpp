// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/meterport.h"
#include "tests/support/bytefeed.h"
#include "tests/support/exampleframes.h"
#include "tests/support/ptypair.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSerialPort>
#include <QSignalSpy>
#include <QTest>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

constexpr std::chrono::milliseconds shortPause{20};
const ReceiveTime teaTime{std::chrono::seconds(1'700'000'000)};

ReceiveTime atTeaTime()
{
    return teaTime;
}

QList<Reading> readingsIn(const QSignalSpy &spy)
{
    QList<Reading> readings;
    for (const auto &arguments : spy)
        readings.append(arguments.at(0).value<Reading>());
    return readings;
}

/// A port that listens to a feed, and what it said.
struct Listening {
    MeterPort port{atTeaTime, shortPause};
    ByteFeed *feed = new ByteFeed;
    QSignalSpy readings{&port, &MeterPort::readingReceived};
    QSignalSpy rejected{&port, &MeterPort::messageRejected};
    QSignalSpy arrived{&port, &MeterPort::bytesArrived};
    QSignalSpy pauses{&port, &MeterPort::pauseSeen};
    QSignalSpy stops{&port, &MeterPort::stopped};

    Listening() { port.listenTo(std::unique_ptr<QIODevice>(feed)); }
};

} // namespace

class TestMeterPort : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatAListSaid()
    {
        Listening meter;
        meter.feed->say(aidonList1());
        QCOMPARE(meter.readings.size(), 1);
        Reading expected;
        expected.receivedAt = teaTime;
        expected.kind = ListKind::List1;
        expected.importPower = Watt{733};
        const auto reading = meter.readings.at(0).at(0).value<Reading>();
        QCOMPARE(reading.importPower, expected.importPower);
        QCOMPARE(reading.kind, expected.kind);
        QCOMPARE(reading.receivedAt, expected.receivedAt);
        QCOMPARE(meter.arrived.at(0).at(0).toLongLong(), qint64{aidonList1().size()});
        QVERIFY(meter.rejected.isEmpty());
    }

    void givesTheSameReadingsHoweverBytesArrive_data()
    {
        QTest::addColumn<qsizetype>("chunkSize");
        QTest::addColumn<QByteArray>("noise");
        const QByteArray noise = QByteArray::fromHex("00ff7e7ea0ff1311");
        for (const qsizetype size : {1, 2, 7, 1000, 100'000}) {
            QTest::addRow("%lld at a time", qlonglong{size}) << size << QByteArray();
            QTest::addRow("%lld at a time, noise between", qlonglong{size}) << size << noise;
        }
    }
    void givesTheSameReadingsHoweverBytesArrive()
    {
        QFETCH(qsizetype, chunkSize);
        QFETCH(QByteArray, noise);
        const QList<QByteArray> frames{aidonList1(), aidonList3(), kaifaList1(), kaifaList3(),
                                       kamstrupList3()};
        QList<Reading> expected;
        QByteArray stream;
        for (const QByteArray &frame : frames) {
            Listening single;
            single.feed->say(frame);
            expected += readingsIn(single.readings);
            stream += noise + frame;
        }
        QCOMPARE(expected.size(), frames.size());

        Listening meter;
        for (qsizetype at = 0; at < stream.size(); at += chunkSize)
            meter.feed->say(stream.mid(at, chunkSize));
        QVERIFY(readingsIn(meter.readings) == expected);
        QCOMPARE(meter.rejected.isEmpty(), noise.isEmpty());
    }

    void readsWhatCameBeforeItListened()
    {
        auto feed = std::make_unique<ByteFeed>();
        feed->say(aidonList1());
        MeterPort port(atTeaTime, shortPause);
        QSignalSpy readings(&port, &MeterPort::readingReceived);
        port.listenTo(std::move(feed));
        QVERIFY2(readings.isEmpty(), "nothing is said inside the call");
        QTRY_COMPARE(readings.size(), 1);
    }

    void aPauseEndsAFrame()
    {
        Listening meter;
        meter.feed->say(aidonList3().first(200));
        QVERIFY(meter.rejected.isEmpty());
        QTRY_COMPARE(meter.pauses.size(), 1);
        QCOMPARE(meter.rejected.size(), 1);
        QCOMPARE(meter.rejected.at(0).at(0).value<DecodeError>().code, DecodeErrc::Cut);
        meter.feed->say(aidonList1());
        QCOMPARE(meter.readings.size(), 1);
    }

    void aTimerRunsOnlyInsideAFrame()
    {
        Listening meter;
        const auto *timer = meter.port.findChild<QTimer *>();
        QVERIFY(timer && !timer->isActive());
        meter.feed->say(aidonList1().first(20));
        QVERIFY(timer->isActive());
        meter.feed->say(aidonList1().sliced(20));
        QVERIFY(!timer->isActive());
    }

    void saysOnceThatTheDeviceFailed()
    {
        Listening meter;
        const QPointer<ByteFeed> feed = meter.feed;
        meter.feed->say(aidonList3().first(100));
        meter.feed->breakDown();
        feed->breakDown();
        QCOMPARE(meter.stops.size(), 1);
        QCOMPARE(meter.stops.at(0).at(0).toString(), QStringLiteral("no such device"));
        QCOMPARE(meter.rejected.size(), 1);
        QVERIFY(!meter.port.isListening());
        QTRY_VERIFY(!feed);
        QCOMPARE(meter.stops.size(), 1);
    }

    void aVanishedSerialPortIsClosedAtItsFirstError()
    {
        PtyPair pty;
        const QPointer<QSerialPort> device = new QSerialPort(pty.path());
        QVERIFY(device->open(QIODevice::ReadOnly));
        QSignalSpy errors(device, &QSerialPort::errorOccurred);
        MeterPort port(atTeaTime, shortPause);
        QSignalSpy stops(&port, &MeterPort::stopped);
        port.listenTo(std::unique_ptr<QIODevice>(device));
        QCoreApplication::processEvents();
        pty.close();
        QTRY_COMPARE(stops.size(), 1);
        QTRY_VERIFY(!device);
        QTest::qWait(50);
        QCOMPARE(stops.size(), 1);
        QVERIFY2(errors.size() <= 2, qPrintable(QString::number(errors.size())));
    }

    void saysThatTheDeviceWasClosed()
    {
        Listening meter;
        meter.feed->close();
        QCOMPARE(meter.stops.size(), 1);
    }

    void closingIsSilent()
    {
        Listening meter;
        meter.feed->say(aidonList3().first(100));
        meter.port.close();
        QVERIFY(meter.stops.isEmpty());
        QVERIFY(meter.rejected.isEmpty());
    }

    void aReceiverMayCloseThePort()
    {
        Listening meter;
        connect(&meter.port, &MeterPort::readingReceived, &meter.port, &MeterPort::close);
        meter.feed->say(aidonList1() + aidonList1() + "noise");
        QCOMPARE(meter.readings.size(), 1);
        QVERIFY(meter.rejected.isEmpty());
        QVERIFY(meter.arrived.isEmpty());
    }

    void aReceiverMayGoOnWithAnotherDevice()
    {
        Listening meter;
        auto *second = new ByteFeed;
        connect(&meter.port, &MeterPort::readingReceived, this, [&] {
            if (meter.readings.size() == 1)
                meter.port.listenTo(std::unique_ptr<QIODevice>(second));
        });
        meter.feed->say(aidonList1() + aidonList1());
        QCOMPARE(meter.readings.size(), 1);
        second->say(kaifaList1());
        QCOMPARE(meter.readings.size(), 2);
    }

    void forgetsWhatWasPending()
    {
        Listening meter;
        meter.feed->say(aidonList1().first(20));
        meter.port.dropPending();
        meter.feed->say(aidonList1());
        QCOMPARE(meter.readings.size(), 1);
        QVERIFY(meter.rejected.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMeterPort)
#include "tst_meterport.moc"
