// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/linesetting.h"

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

/// Opens `path` (a device, a symlink to one, or a pty) for reading: raw, no flow control. Tells reasons apart
/// that QSerialPort puts under one PermissionError: no access, a port in use, a lock file.
PortOpening openSerialPort(const QString &path, const LineSetting &setting);

/// Name of the program that holds the device node at `devicePath`, empty when we cannot know.
/// Looks at the lock file, then at the open files of those processes that we may look into.
/// `root` is put in front of /proc and of the folders of lock files.
std::string programHolding(const QString &devicePath, const QString &root = {});

/// Sets speed and parity of an open port, where it can have them. A port that is gone says so itself later.
void applySetting(QSerialPort &port, const LineSetting &setting);

} // namespace hanscope
