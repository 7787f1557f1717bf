// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/streamdecoder.h"
#include "core/io/demodevice.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hanscope;
using namespace std::chrono_literals;

namespace
{

const ReceiveTime start = std::chrono::sys_days(std::chrono::year(2026) / 1 / 14) + 9h + 59min + 50s;

MeterSetup setupOf(MeterModel model)
{
    MeterSetup setup;
    setup.model = model;
    return setup;
}

QByteArray firstBytes(const MeterSetup &setup, ReceiveTime from, int lists)
{
    VirtualMeter meter(setup, from);
    QByteArray bytes;
    for (int i = 0; i < lists; ++i) {
        const Transmission sent = meter.next();
        bytes.append(reinterpret_cast<const char *>(sent.bytes.data()), qsizetype(sent.bytes.size()));
    }
    return bytes;
}

/// A clock that the test moves, and that knows how often it was asked.
struct HandClock {
    std::shared_ptr<ReceiveTime> time = std::make_shared<ReceiveTime>(start);
    std::shared_ptr<int> asked = std::make_shared<int>(0);

    /// At this speed the device waits a few milliseconds for each list.
    DemoClock demoClock() const
    {
        const auto now = [time = time, asked = asked] {
            ++*asked;
            return *time;
        };
        return {now, 1000};
    }

    /// Lets the device notice the time.
    bool isSeen() const
    {
        const int before = *asked;
        return QTest::qWaitFor([&] { return *asked > before + 4; });
    }
};

} // namespace

class TestDemoDevice : public QObject
{
    Q_OBJECT

private slots:
    void playsItsMeter_data()
    {
        QTest::addColumn<int>("model");
        QTest::newRow("Aidon") << int(MeterModel::Aidon);
        QTest::newRow("Kaifa") << int(MeterModel::Kaifa);
        QTest::newRow("Kamstrup") << int(MeterModel::Kamstrup);
    }
    void playsItsMeter()
    {
        QFETCH(int, model);
        const MeterSetup setup = setupOf(static_cast<MeterModel>(model));
        const HandClock clock;
        DemoDevice device(setup, clock.demoClock());
        QVERIFY(device.open(QIODevice::ReadOnly));
        // Nothing before the last byte of the first list is out, whole lists after.
        VirtualMeter meter(setup, start);
        QByteArray heard;
        QSignalSpy ready(&device, &QIODevice::readyRead);
        for (int i = 0; i < 20; ++i) {
            const Transmission next = meter.next();
            *clock.time = next.ends - 1ms;
            QVERIFY(clock.isSeen());
            QCOMPARE(device.bytesAvailable(), 0);
            *clock.time = next.ends;
            QTRY_COMPARE(device.bytesAvailable(), qint64(next.bytes.size()));
            QCOMPARE(int(ready.count()), i + 1);
            heard += device.readAll();
        }
        QCOMPARE(heard.toHex(), firstBytes(setup, start, 20).toHex());
    }

    void runsFasterThanTime()
    {
        const MeterSetup setup = setupOf(MeterModel::Aidon);
        DemoDevice device(setup, fasterTime(start, 2000));
        QByteArray heard;
        connect(&device, &QIODevice::readyRead, this, [&] { heard += device.readAll(); });
        QVERIFY(device.open(QIODevice::ReadOnly));
        const QByteArray expected = firstBytes(setup, start, 400); // 1000 s
        QTRY_VERIFY(heard.size() >= expected.size());
        QCOMPARE(heard.first(expected.size()).toHex(), expected.toHex());
    }

    void keepsRealTime()
    {
        const MeterSetup setup = setupOf(MeterModel::Kaifa);
        const DemoClock clock = fasterTime(start + 500ms, 1);
        VirtualMeter meter(setup, start + 500ms);
        DemoDevice device(setup, clock);
        QVERIFY(device.open(QIODevice::ReadOnly));
        QSignalSpy ready(&device, &QIODevice::readyRead);
        for (int i = 0; i < 2; ++i) {
            const Transmission next = meter.next();
            QVERIFY(ready.wait(4000));
            const auto late = clock.now() - next.ends;
            QCOMPARE(device.readAll().size(), qsizetype(next.bytes.size()));
            // A quiet computer is 1 ms late; a busy one may be more.
            QVERIFY2(late >= 0ms && late < 500ms, qPrintable(QString::number(late.count())));
        }
    }

    void goesOnAfterSleep_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("woken after a night") << 8;
        QTest::newRow("clock set back") << -8;
    }
    void goesOnAfterSleep()
    {
        QFETCH(int, hours);
        const MeterSetup setup = setupOf(MeterModel::Kaifa);
        const HandClock clock;
        DemoDevice device(setup, clock.demoClock());
        QVERIFY(device.open(QIODevice::ReadOnly));
        const ReceiveTime later = start + std::chrono::hours(hours);
        *clock.time = later;
        QVERIFY(clock.isSeen());
        QCOMPARE(device.bytesAvailable(), 0); // what was missed is not made up for
        *clock.time = later + 3s;
        QTRY_VERIFY(device.bytesAvailable() > 0);
        QCOMPARE(device.readAll().toHex(), firstBytes(setup, later, 2).toHex());
    }

    void boundsWhatNobodyReads()
    {
        DemoDevice device(setupOf(MeterModel::Aidon), fasterTime(start, 100'000));
        QVERIFY(device.open(QIODevice::ReadOnly));
        QTRY_COMPARE(device.bytesAvailable(), 64 * 1024);
        QSignalSpy ready(&device, &QIODevice::readyRead);
        QVERIFY(ready.wait());
        QCOMPARE(device.bytesAvailable(), 64 * 1024);
        // What is left still decodes after the torn first list.
        const QByteArray heard = device.read(64 * 1024);
        const auto decoder = std::make_unique<StreamDecoder>();
        int decoded = 0;
        decodeAll(*decoder,
                  {reinterpret_cast<const std::uint8_t *>(heard.constData()), std::size_t(heard.size())},
                  [&](const Message &message) { decoded += message.status == MessageStatus::Decoded; });
        QVERIFY(decoded > 400);
    }

    void isReadOnly()
    {
        DemoDevice device(setupOf(MeterModel::Aidon));
        QVERIFY(!device.open(QIODevice::ReadWrite));
        QVERIFY(!device.open(QIODevice::WriteOnly));
        QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
        QVERIFY(device.isSequential());
    }

    void isSilentWhenClosed()
    {
        const HandClock clock;
        DemoDevice device(setupOf(MeterModel::Kaifa), clock.demoClock());
        QVERIFY(device.open(QIODevice::ReadOnly));
        device.close();
        QSignalSpy ready(&device, &QIODevice::readyRead);
        *clock.time = start + 5s;
        QVERIFY(!ready.wait(50)); // its timer would have needed 1 ms
        QVERIFY(device.open(QIODevice::ReadOnly)); // and plays again
        *clock.time = start + 10s;
        QTRY_VERIFY(ready.count() > 0);
    }

    void mayBeClosedInItsOwnSignal()
    {
        const HandClock clock;
        DemoDevice device(setupOf(MeterModel::Kaifa), clock.demoClock());
        QVERIFY(device.open(QIODevice::ReadOnly));
        int calls = 0;
        connect(&device, &QIODevice::readyRead, this, [&] {
            ++calls;
            device.close();
        });
        *clock.time = start + 10s;
        QTRY_COMPARE(calls, 1);
        QVERIFY(!device.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestDemoDevice)
#include "tst_demodevice.moc"
