// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"

#include <chrono>
#include <vector>

namespace hanscope
{

enum class ParityBit { None, Even, Odd };

/// How characters stand on a line: a start bit, data bits from the lowest on, parity if any, one stop bit.
struct CharacterFormat {
    double baudRate = 2400;
    int dataBits = 8;
    ParityBit parity = ParityBit::None;

    bool operator==(const CharacterFormat &) const = default;
};

/// How long so many characters take without a pause, in whole milliseconds and not less.
constexpr std::chrono::milliseconds wireTime(const CharacterFormat &format, std::size_t characters)
{
    const int bits = 1 + format.dataBits + (format.parity == ParityBit::None ? 0 : 1) + 1;
    const std::int64_t allBits = static_cast<std::int64_t>(characters) * bits;
    const auto baudRate = static_cast<std::int64_t>(format.baudRate);
    return std::chrono::milliseconds((allBits * 1000 + baudRate - 1) / baudRate);
}

inline constexpr CharacterFormat format8E1{2400, 8, ParityBit::Even};
inline constexpr CharacterFormat format8N1{2400, 8, ParityBit::None};

/// A UART and its driver. What both do with characters they take for wrong differs from chip to chip.
struct UartReceiver {
    CharacterFormat format;
    bool dropsBadBytes = false; ///< else a byte with a wrong parity or stop bit is handed on as it is
    bool waitsForIdle = false; ///< after a wrong stop bit; else the low level is taken for the next start bit
};

struct UartReception {
    std::vector<std::uint8_t> bytes;
    std::size_t framingErrors = 0; ///< the stop bit was low
    std::size_t parityErrors = 0;
};

/// What `receiver` makes of `bytes` sent without a pause on a line that is idle before and after.
/// source: sampling in the middle of each bit, as in 16550 and USB UARTs; a break gives one byte 00
UartReception receiveThrough(const UartReceiver &receiver, const CharacterFormat &sent, Bytes bytes);

} // namespace hanscope
