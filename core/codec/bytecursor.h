// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/result.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace hanscope
{

using Bytes = std::span<const std::uint8_t>;

/// The bytes as characters; a view of the same memory.
inline std::string_view charsOf(Bytes bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

/// Reads big-endian numbers from the front of bytes. The one place where a length from the wire meets memory:
/// every read is checked, and a failed one leaves the cursor where it was.
class ByteCursor
{
public:
    explicit ByteCursor(Bytes bytes, std::size_t firstOffset = 0)
        : m_bytes(bytes)
        , m_firstOffset(firstOffset)
    {
    }

    std::size_t offset() const { return m_firstOffset + m_pos; } ///< for DecodeError
    std::size_t left() const { return m_bytes.size() - m_pos; }
    bool atEnd() const { return left() == 0; }
    Bytes rest() const { return m_bytes.subspan(m_pos); }

    /// The byte `ahead` of the cursor without moving it; -1 past the end.
    int peek(std::size_t ahead = 0) const { return ahead < left() ? m_bytes[m_pos + ahead] : -1; }

    /// The next `count` bytes. Error: Truncated, at the offset where bytes are missing.
    Result<Bytes> take(std::size_t count)
    {
        if (count > left())
            return failure(DecodeErrc::Truncated, m_firstOffset + m_bytes.size());
        const Bytes taken = m_bytes.subspan(m_pos, count);
        m_pos += count;
        return taken;
    }

    /// The next `size` bytes (0..8) as one unsigned number, most significant first. Error: Truncated.
    Result<std::uint64_t> takeUnsigned(std::size_t size)
    {
        const auto bytes = take(size);
        if (!bytes)
            return tl::unexpected(bytes.error());
        std::uint64_t value = 0;
        for (const std::uint8_t byte : *bytes)
            value = value << 8 | byte;
        return value;
    }

private:
    Bytes m_bytes;
    std::size_t m_firstOffset;
    std::size_t m_pos = 0;
};

} // namespace hanscope
