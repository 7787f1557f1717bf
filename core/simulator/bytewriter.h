// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"

#include <initializer_list>
#include <string_view>
#include <vector>

namespace hanscope
{

/// Appends big-endian numbers, texts and bytes: ByteCursor the other way round.
struct ByteWriter {
    std::vector<std::uint8_t> bytes;

    /// The lowest `size` bytes of `value`, most significant first.
    void number(std::uint64_t value, std::size_t size)
    {
        for (std::size_t left = size; left > 0; --left)
            bytes.push_back(static_cast<std::uint8_t>(value >> (8 * (left - 1))));
    }
    void append(Bytes more) { bytes.insert(bytes.end(), more.begin(), more.end()); }
    void append(std::initializer_list<std::uint8_t> more) { bytes.insert(bytes.end(), more); }

    void characters(std::string_view more) { bytes.insert(bytes.end(), more.begin(), more.end()); }

    /// The size in one byte, then the characters; at most 127 of them.
    void text(std::string_view more)
    {
        number(more.size(), 1);
        characters(more);
    }

    /// A length as BER writes it: one byte, or 81 and one, or 82 and two.
    void length(std::size_t length)
    {
        if (length >= 0x80)
            number(length < 0x100 ? 0x81 : 0x82, 1);
        number(length, length < 0x100 ? 1 : 2);
    }
};

} // namespace hanscope
