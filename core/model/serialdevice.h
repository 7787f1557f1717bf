// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace hanscope
{

/// One serial port of this computer, as the operating system names it.
struct SerialDevice {
    std::string path; ///< for example "/dev/ttyUSB0"
    std::string product; ///< text from the USB descriptor, may be empty
    std::string maker; ///< text from the USB descriptor, may be empty
    std::string serialNumber; ///< from the USB descriptor; CH340 chips have none
    std::uint16_t vendorId = 0; ///< USB vendor, 0: not a USB device
    std::uint16_t productId = 0;

    bool operator==(const SerialDevice &) const = default;
};

} // namespace hanscope
