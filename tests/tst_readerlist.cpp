// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/readerlist.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace hanscope;

namespace
{

constexpr std::chrono::milliseconds shortSettleTime{20};

SerialDevice port(const char *path, std::uint16_t vendorId = 0, std::uint16_t productId = 0,
                  const char *serialNumber = "")
{
    SerialDevice device;
    device.path = path;
    device.serialNumber = serialNumber;
    device.vendorId = vendorId;
    device.productId = productId;
    return device;
}

QStringList pathsOf(const QList<SerialDevice> &devices)
{
    QStringList paths;
    for (const SerialDevice &device : devices)
        paths.append(QString::fromStdString(device.path));
    return paths;
}

void createFile(const QString &path)
{
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
}

} // namespace

class TestReaderList : public QObject
{
    Q_OBJECT

private slots:
    void putsReadersFirst()
    {
        QList<SerialDevice> devices{port("/dev/ttyS0"), port("/dev/ttyACM0", 0x2341, 0x0043),
                                    port("/dev/ttyUSB10", 0x1A86, 0x7523),
                                    port("/dev/ttyUSB2", 0x0403, 0x6001)};
        sortReadersFirst(devices);
        QCOMPARE(pathsOf(devices),
                 QStringList({"/dev/ttyUSB2", "/dev/ttyUSB10", "/dev/ttyACM0", "/dev/ttyS0"}));
    }

    void findsAReader_data()
    {
        QTest::addColumn<QList<SerialDevice>>("devices");
        QTest::addColumn<SerialDevice>("wanted");
        QTest::addColumn<QString>("path");
        const auto ftdiA = [](const char *path) { return port(path, 0x0403, 0x6001, "A"); };
        const auto ftdiB = [](const char *path) { return port(path, 0x0403, 0x6001, "B"); };
        const auto ch340 = [](const char *path) { return port(path, 0x1A86, 0x7523); };
        QTest::newRow("under another number")
            << QList{ftdiB("/dev/ttyUSB0"), ftdiA("/dev/ttyUSB1")} << ftdiA("/dev/ttyUSB0") << "/dev/ttyUSB1";
        QTest::newRow("not another of the same make")
            << QList{ftdiB("/dev/ttyUSB0")} << ftdiA("/dev/ttyUSB0") << "";
        QTest::newRow("without serial number, only one")
            << QList{ch340("/dev/ttyUSB5")} << ch340("/dev/ttyUSB0") << "/dev/ttyUSB5";
        QTest::newRow("without serial number, by path")
            << QList{ch340("/dev/ttyUSB0"), ch340("/dev/ttyUSB1"), ch340("/dev/ttyUSB2")}
            << ch340("/dev/ttyUSB1") << "/dev/ttyUSB1";
        QTest::newRow("no USB device: by path")
            << QList{port("/dev/ttyS0"), port("/dev/ttyS1")} << port("/dev/ttyS1") << "/dev/ttyS1";
        QTest::newRow("a typed path is that of a USB device")
            << QList{ftdiA("/dev/ttyUSB0")} << port("/dev/ttyUSB0") << "/dev/ttyUSB0";
        QTest::newRow("gone") << QList<SerialDevice>() << ftdiA("/dev/ttyUSB0") << "";
    }
    void findsAReader()
    {
        QFETCH(QList<SerialDevice>, devices);
        QFETCH(SerialDevice, wanted);
        QFETCH(QString, path);
        const auto found = findReader(devices, wanted);
        QCOMPARE(found ? QString::fromStdString(found->path) : QString(), path);
        if (found)
            QVERIFY(devices.contains(*found));
    }

    void noticesWhatComesAndGoes()
    {
        const QTemporaryDir folder;
        QList<SerialDevice> there;
        ReaderList list(
            folder.path(), [&] { return there; }, shortSettleTime);
        QSignalSpy changes(&list, &ReaderList::devicesChanged);
        QVERIFY(list.devices().isEmpty());

        there = {port("/dev/ttyUSB0", 0x1A86, 0x7523)};
        createFile(folder.filePath("ttyUSB0"));
        QTRY_COMPARE(changes.size(), 1);
        QCOMPARE(list.devices(), there);
        QVERIFY(changes.at(0).at(0).value<QList<SerialDevice>>() == there);

        there.clear();
        QVERIFY(QFile::remove(folder.filePath("ttyUSB0")));
        QTRY_COMPARE(changes.size(), 2);
        QVERIFY(list.devices().isEmpty());
    }

    void otherFilesAreNoChange()
    {
        const QTemporaryDir folder;
        std::atomic<int> scans = 0;
        ReaderList list(
            folder.path(), [&] { return ++scans, QList{port("/dev/ttyUSB0")}; }, shortSettleTime);
        QSignalSpy changes(&list, &ReaderList::devicesChanged);
        QTRY_COMPARE(changes.size(), 1); // what is there at the start
        createFile(folder.filePath("video0"));
        QTRY_COMPARE(scans.load(), 2);
        QCOMPARE(list.devices().size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(changes.size(), 1);
    }

    void doesNotPoll()
    {
        const QTemporaryDir folder;
        std::atomic<int> scans = 0;
        const ReaderList list(
            folder.path(), [&] { return ++scans, QList<SerialDevice>(); }, shortSettleTime);
        QTest::qWait(10 * static_cast<int>(shortSettleTime.count()));
        QCOMPARE(scans.load(), 1);
    }

    void scansThisComputer()
    {
        for (const SerialDevice &device : scanSerialPorts())
            QVERIFY2(QFile::exists(QString::fromStdString(device.path)), device.path.c_str());
    }
};

QTEST_GUILESS_MAIN(TestReaderList)
#include "tst_readerlist.moc"
