// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace hanscope
{

/// A USB chip, by its vendor's and its product's number.
struct UsbChip {
    std::uint16_t vendorId;
    std::uint16_t productId;

    friend constexpr auto operator<=>(const UsbChip &, const UsbChip &) = default;
};

/// The chips that M-Bus readers are built with. resources/packaging/70-hanscope.rules opens them to who sits
/// there. source: usb.ids and the Linux drivers
inline constexpr std::array<UsbChip, 11> readerChips{{
    {0x1A86, 0x7523}, // QinHeng CH340
    {0x1A86, 0x7522},
    {0x1A86, 0x5523}, // CH341 in UART mode
    {0x1A86, 0x55D3}, // CH343
    {0x1A86, 0x55D4}, // CH9102
    {0x10C4, 0xEA60}, // Silicon Labs CP210x
    {0x0403, 0x6001}, // FTDI FT232R
    {0x0403, 0x6015}, // FTDI FT-X
    {0x067B, 0x2303}, // Prolific PL2303
    {0x067B, 0x23A3}, // Prolific PL2303GC
    {0x04D8, 0x00DD}, // Microchip MCP2221
}};

} // namespace hanscope
