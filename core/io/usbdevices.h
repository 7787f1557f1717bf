// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkevidence.h"

#include <QString>

namespace hanscope
{

/// The USB chips that readers are built with and that the system has made no serial port of: the driver is
/// missing, or another program has taken the chip. `root` is put in front of /sys and /proc.
/// source: Linux, Documentation/ABI/stable/sysfs-bus-usb; brltty takes CH340 and CP210x through usbfs
std::vector<UsbWithoutPort> usbReadersWithoutPort(const QString &root = {});

} // namespace hanscope
