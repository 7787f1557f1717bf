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

/// The eight bytes from `at` on as one number, most significant first.
inline std::uint64_t bigEndian64(const std::uint8_t *at)
{
    const auto part = [at](int index) { return std::uint64_t{at[index]} << (56 - 8 * index); };
    return part(0) | part(1) | part(2) | part(3) | part(4) | part(5) | part(6) | part(7);
}

/// Reads big-endian numbers from the front of bytes. The one place where a length from the wire meets memory:
/// every read is checked, and a failed one leaves the cursor where it was.
class ByteCursor
{
public:
    explicit ByteCursor(Bytes bytes, std::size_t firstOffset = 0)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
        , m_endOffset(firstOffset + bytes.size())
    {
    }

    std::size_t offset() const { return m_endOffset - left(); } ///< for DecodeError
    std::size_t left() const { return static_cast<std::size_t>(m_end - m_at); }
    bool atEnd() const { return m_at == m_end; }
    Bytes rest() const { return {m_at, left()}; }

    /// The byte `ahead` of the cursor without moving it; -1 past the end.
    int peek(std::size_t ahead = 0) const { return ahead < left() ? m_at[ahead] : -1; }

    /// Moves past `count` bytes that peek() or left() has shown to be there.
    void skip(std::size_t count) { m_at += count; }

    /// The next `count` bytes. Error: Truncated, at the offset where bytes are missing.
    Result<Bytes> take(std::size_t count)
    {
        if (count > left())
            return failure(DecodeErrc::Truncated, m_endOffset);
        const Bytes taken{m_at, count};
        m_at += count;
        return taken;
    }

    /// The next `size` bytes (0..8) as one unsigned number, most significant first. Error: Truncated.
    Result<std::uint64_t> takeUnsigned(std::size_t size)
    {
        if (size > left())
            return failure(DecodeErrc::Truncated, m_endOffset);
        std::uint64_t value = 0;
        for (const std::uint8_t *const behind = m_at + size; m_at != behind; ++m_at)
            value = value << 8 | *m_at;
        return value;
    }

private:
    const std::uint8_t *m_at;
    const std::uint8_t *m_end;
    std::size_t m_endOffset; ///< of m_end, from where DecodeError counts
};

} // namespace hanscope
