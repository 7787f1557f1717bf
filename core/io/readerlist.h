// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/serialdevice.h"

#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace hanscope
{

/// Finds the serial ports there are now, in any order; in a thread of its own.
using PortScan = std::function<QList<SerialDevice>()>;

/// The serial ports of this computer. Ports of the mainboard that no chip stands behind are left out.
QList<SerialDevice> scanSerialPorts();

/// Whether this is a USB chip that M-Bus readers are built with.
/// source: vendor and product numbers in usb.ids and the Linux drivers
bool isLikelyReader(const SerialDevice &device);

/// Likely readers first, then other USB ports, then the rest; by path within each, ttyUSB2 before ttyUSB10.
void sortReadersFirst(QList<SerialDevice> &devices);

/// The reader `wanted` among `devices`, at whatever path it is now: by USB numbers and serial number.
/// One without a serial number is told apart by its path where there are several. Not a USB device: by path.
std::optional<SerialDevice> findReader(const QList<SerialDevice> &devices, const SerialDevice &wanted);

/// The ports one can choose from, kept up to date. Sleeps while nothing is plugged in or out.
class ReaderList : public QObject
{
    Q_OBJECT
public:
    explicit ReaderList(QObject *parent = nullptr);
    /// `folder` is where device nodes come and go. What changed settles for `settleTime` before a scan.
    ReaderList(const QString &folder, PortScan scan, std::chrono::milliseconds settleTime,
               QObject *parent = nullptr);

    ~ReaderList() override;

    QList<SerialDevice> devices() const; ///< waits, some milliseconds at most, where a scan is running

signals:
    void devicesChanged(const QList<hanscope::SerialDevice> &devices);

private:
    void scanAgain();
    void tell(const QList<SerialDevice> &devices);

    PortScan m_scan;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QFutureWatcher<QList<SerialDevice>> m_found;
    QList<SerialDevice> m_told;
};

} // namespace hanscope
