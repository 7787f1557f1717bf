// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/usbdevices.h"

#include "core/io/readerlist.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace hanscope
{
namespace
{

QByteArray lineOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(256).trimmed() : QByteArray();
}

std::uint16_t hexNumberIn(const QString &path)
{
    return lineOf(path).toUShort(nullptr, 16);
}

/// The folders of a device's interfaces: "1-2:1.0" beside "1-2".
QStringList interfacesOf(const QDir &devices, const QString &device)
{
    QStringList interfaces;
    const auto names = devices.entryList({device + QStringLiteral(":*")}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names)
        interfaces.append(devices.filePath(name));
    return interfaces;
}

/// A serial port shows as a folder "ttyUSB0", or as "tty/ttyACM0".
bool hasPort(const QString &interface)
{
    return !QDir(interface).entryList({QStringLiteral("tty*")}, QDir::Dirs | QDir::NoDotAndDotDot).isEmpty();
}

std::string driverOf(const QString &interface)
{
    return QFileInfo(QFileInfo(interface + QStringLiteral("/driver")).symLinkTarget())
        .fileName()
        .toStdString();
}

bool isRunning(const QString &root, const QByteArray &program)
{
    const QDir processes(root + QStringLiteral("/proc"));
    const auto names = processes.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return name[0].isDigit() && lineOf(processes.filePath(name + QStringLiteral("/comm"))) == program;
    });
}

} // namespace

std::vector<UsbWithoutPort> usbReadersWithoutPort(const QString &root)
{
    std::vector<UsbWithoutPort> found;
    const QDir devices(root + QStringLiteral("/sys/bus/usb/devices"));
    for (const QString &name : devices.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto file = [&](const char *entry) {
            return devices.filePath(name + QLatin1Char('/') + QLatin1String(entry));
        };
        SerialDevice chip;
        chip.vendorId = hexNumberIn(file("idVendor"));
        chip.productId = hexNumberIn(file("idProduct"));
        const QStringList interfaces = interfacesOf(devices, name);
        if (!isLikelyReader(chip) || std::any_of(interfaces.begin(), interfaces.end(), hasPort))
            continue;
        UsbWithoutPort usb;
        usb.vendorId = chip.vendorId;
        usb.productId = chip.productId;
        usb.product = lineOf(file("product")).toStdString();
        usb.driver = interfaces.isEmpty() ? std::string() : driverOf(interfaces.first());
        usb.brlttyRuns = isRunning(root, "brltty");
        found.push_back(usb);
    }
    return found;
}

} // namespace hanscope
