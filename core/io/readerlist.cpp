// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/readerlist.h"

#include "core/io/iolog.h"
#include "core/io/readerchips.h"

#include <QFile>
#include <QSerialPortInfo>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace hanscope
{

namespace
{

/// The kernel makes ttyS nodes for ports that may exist; type 0 is one where it found no chip.
bool isPortWithoutHardware(const QSerialPortInfo &info)
{
    if (info.hasVendorIdentifier() || !info.portName().startsWith(QLatin1String("ttyS")))
        return false;
    QFile type(QStringLiteral("/sys/class/tty/%1/type").arg(info.portName()));
    return type.open(QIODevice::ReadOnly) && type.readAll().trimmed() == "0";
}

SerialDevice toDevice(const QSerialPortInfo &info)
{
    SerialDevice device;
    device.path = info.systemLocation().toStdString();
    device.product = info.description().toStdString();
    device.maker = info.manufacturer().toStdString();
    device.serialNumber = info.serialNumber().toStdString();
    device.vendorId = info.hasVendorIdentifier() ? info.vendorIdentifier() : std::uint16_t{0};
    device.productId = info.hasProductIdentifier() ? info.productIdentifier() : std::uint16_t{0};
    return device;
}

/// "/dev/ttyUSB10" as {"/dev/ttyUSB", 10}.
std::pair<std::string, qulonglong> nameAndNumber(const SerialDevice &device)
{
    const std::size_t digits = device.path.find_last_not_of("0123456789") + 1;
    return {device.path.substr(0, digits),
            QByteArray::fromStdString(device.path.substr(digits)).toULongLong()};
}

int rankOf(const SerialDevice &device)
{
    if (isLikelyReader(device))
        return 0;
    return device.vendorId != 0 ? 1 : 2;
}

bool isSameReader(const SerialDevice &a, const SerialDevice &b)
{
    if (b.vendorId == 0)
        return a.path == b.path;
    return a.vendorId == b.vendorId && a.productId == b.productId && a.serialNumber == b.serialNumber;
}

} // namespace

QList<SerialDevice> scanSerialPorts()
{
    QList<SerialDevice> devices;
    const auto ports = QSerialPortInfo::availablePorts();
    for (const QSerialPortInfo &port : ports) {
        if (!isPortWithoutHardware(port))
            devices.append(toDevice(port));
    }
    return devices;
}

bool isLikelyReader(const SerialDevice &device)
{
    return std::any_of(readerChips.begin(), readerChips.end(), [&](const UsbChip &chip) {
        return chip.vendorId == device.vendorId && chip.productId == device.productId;
    });
}

void sortReadersFirst(QList<SerialDevice> &devices)
{
    std::sort(devices.begin(), devices.end(), [](const SerialDevice &a, const SerialDevice &b) {
        return std::pair(rankOf(a), nameAndNumber(a)) < std::pair(rankOf(b), nameAndNumber(b));
    });
}

std::optional<SerialDevice> findReader(const QList<SerialDevice> &devices, const SerialDevice &wanted)
{
    std::optional<SerialDevice> found;
    for (const SerialDevice &device : devices) {
        if (isSameReader(device, wanted) && (!found || device.path == wanted.path))
            found = device;
    }
    return found;
}

ReaderList::ReaderList(QObject *parent)
    // udev gives a new node its group and name some ten milliseconds after the kernel has made it.
    : ReaderList(QStringLiteral("/dev"), scanSerialPorts, std::chrono::milliseconds(300), parent)
{
}

ReaderList::ReaderList(const QString &folder, PortScan scan, std::chrono::milliseconds settleTime,
                       QObject *parent)
    : QObject(parent)
    , m_scan(std::move(scan))
{
    // Not by QFuture::then: that tells at once of a scan that is over already, before anybody can listen.
    connect(&m_found, &QFutureWatcherBase::finished, this, [this] { tell(devices()); });
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &ReaderList::scanAgain);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    if (!m_watcher.addPath(folder))
        qCWarning(ioLog) << "cannot watch" << folder << "for readers that come and go";
    scanAgain();
}

ReaderList::~ReaderList()
{
    m_found.waitForFinished();
}

QList<SerialDevice> ReaderList::devices() const
{
    return m_found.result();
}

/// Linux has a directory for each of its many consoles: to look through all takes longer than a frame.
void ReaderList::scanAgain()
{
    m_found.setFuture(QtConcurrent::run([scan = m_scan] {
        QList<SerialDevice> devices = scan();
        sortReadersFirst(devices);
        return devices;
    }));
}

void ReaderList::tell(const QList<SerialDevice> &devices)
{
    if (std::exchange(m_told, devices) != devices)
        emit devicesChanged(devices);
}

} // namespace hanscope
