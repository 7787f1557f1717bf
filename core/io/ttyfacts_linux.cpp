// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/ttyfacts.h"

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

bool isHeldExclusively(int descriptor)
{
    int exclusive = 0;
    return ::ioctl(descriptor, TIOCGEXCL, &exclusive) == 0 && exclusive != 0;
}

} // namespace hanscope
