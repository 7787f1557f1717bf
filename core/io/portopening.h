// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/linkstatus.h"

#include <QString>

#include <memory>
#include <string>

class QSerialPort;

namespace hanscope
{

/// A serial port that is open, or the reason why it is not.
struct PortOpening {
    std::unique_ptr<QSerialPort> port; ///< null when it failed
    LinkProblem problem = LinkProblem::None;
    std::string owner; ///< PermissionDenied: group of the device node; Busy: the program, where known
    std::string detail; ///< the operating system's text
};

/// Opens `path` (a device, a symlink to one, or a pty) for reading: 2400 baud, 8 data bits, raw, no flow
/// control. Tells reasons apart that QSerialPort puts under one PermissionError: no access, a port in use, a
/// lock file.
PortOpening openSerialPort(const QString &path, Parity parity);

/// Name of the program that holds the device node at `devicePath`, empty when we cannot know.
/// Looks at the lock file, then at the open files of those processes that we may look into.
std::string programHolding(const QString &devicePath);

/// Sets the parity of an open port, where it can have one. A port that is gone says so itself later.
void setParity(QSerialPort &port, Parity parity);

} // namespace hanscope
