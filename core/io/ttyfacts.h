// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkevidence.h"

class QSerialPort;

namespace hanscope
{

// What only the driver of a serial port knows: one file for each operating system.

/// What the driver of an open port has counted since it was loaded; empty when it does not count (a pty).
/// source: Linux, TIOCGICOUNT
std::optional<KernelCounters> readCounters(QSerialPort &port);

/// What was counted between two readings; the kernel's numbers wrap.
inline KernelCounters countedSince(const KernelCounters &before, const KernelCounters &now)
{
    return {now.framing - before.framing, now.parity - before.parity, now.breaks - before.breaks,
            now.overrun - before.overrun};
}

/// Whether a program has claimed the tty with this open descriptor. Root gets past such a claim.
/// source: Linux, ioctl_tty(2), TIOCGEXCL
bool isHeldExclusively(int descriptor);

} // namespace hanscope
