// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/kernelcounters.h"

#include <QSerialPort>

#include <linux/serial.h>
#include <sys/ioctl.h>

namespace hanscope
{

std::optional<KernelCounters> readCounters(QSerialPort &port)
{
    serial_icounter_struct counted{};
    if (::ioctl(port.handle(), TIOCGICOUNT, &counted) != 0)
        return std::nullopt;
    const auto number = [](int value) { return static_cast<std::uint32_t>(value); };
    return KernelCounters{number(counted.frame), number(counted.parity), number(counted.brk),
                          number(counted.overrun)};
}

KernelCounters countedSince(const KernelCounters &before, const KernelCounters &now)
{
    return {now.framing - before.framing, now.parity - before.parity, now.breaks - before.breaks,
            now.overrun - before.overrun};
}

} // namespace hanscope
