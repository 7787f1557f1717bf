// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"

#include <optional>
#include <vector>

namespace hanscope
{

// LEB128 numbers, as session files have them. source: FORMAT.md

inline void appendVarint(std::vector<std::uint8_t> &out, std::uint64_t number)
{
    for (; number >= 0x80; number >>= 7)
        out.push_back(static_cast<std::uint8_t>(number | 0x80));
    out.push_back(static_cast<std::uint8_t>(number));
}

inline void appendZigzag(std::vector<std::uint8_t> &out, std::int64_t number)
{
    appendVarint(out, (static_cast<std::uint64_t>(number) << 1) ^ static_cast<std::uint64_t>(number >> 63));
}

/// Empty when the bytes end before the number, or it has more than 64 bits.
inline std::optional<std::uint64_t> takeVarint(ByteCursor &in)
{
    std::uint64_t number = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        const int byte = in.peek();
        const bool tooWide = shift == 63 && byte > 1;
        if (byte < 0 || tooWide)
            return std::nullopt;
        in.skip(1);
        number |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
        if (byte < 0x80)
            return number;
    }
    return std::nullopt;
}

inline std::optional<std::int64_t> takeZigzag(ByteCursor &in)
{
    const auto number = takeVarint(in);
    if (!number)
        return std::nullopt;
    return static_cast<std::int64_t>((*number >> 1) ^ (~(*number & 1) + 1));
}

} // namespace hanscope
