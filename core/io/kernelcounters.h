// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkevidence.h"

class QSerialPort;

namespace hanscope
{

/// What the driver of an open port has counted since it was loaded; empty when it does not count (a pty).
/// source: Linux, TIOCGICOUNT
std::optional<KernelCounters> readCounters(QSerialPort &port);

/// What was counted between two readings; the kernel's numbers wrap.
KernelCounters countedSince(const KernelCounters &before, const KernelCounters &now);

} // namespace hanscope
