// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/hdlcframe.h"

#include <array>
#include <optional>

namespace hanscope
{

/// A stretch of the stream: a good frame, or bytes that are none.
struct HdlcStretch {
    std::uint64_t offset = 0; ///< of the first byte since the start of the stream
    Bytes bytes; ///< with the flags; a view that lives until the next call of feed()
    Result<HdlcFrame> frame
        = failure(DecodeErrc::NoOpeningFlag, 0); ///< an error's offset counts from `bytes`
};

/// Finds HDLC frames in a stream by flag and length: 0x7E may stand inside a frame.
/// After anything that is no frame it goes on one byte after the failed opening flag,
/// so garbage never costs a good frame behind it. Memory is fixed; any bytes in any chunks are legal.
///
/// Use: while bytes are left, feed() what fits, then call next() until it has nothing.
class HdlcDeframer
{
public:
    /// Takes as many bytes from the front of `bytes` as there is room for and returns how many.
    /// Some always fit once next() has nothing more.
    std::size_t feed(Bytes bytes);

    /// The next stretch in order of the stream, or empty when more bytes are needed.
    /// Every byte is part of exactly one stretch, but for flags that only fill and
    /// a flag that closes one frame and opens the next, which is part of both.
    std::optional<HdlcStretch> next();

    /// Says that no more bytes will come for what has begun: a pause in the stream, or its end.
    /// next() then gives everything that is left.
    void finish() { m_finished = true; }

    /// Bytes held back because their frame is not complete.
    std::size_t pending() const { return m_end - m_begin - (m_sharedFlag ? 1 : 0); }

private:
    enum class Candidate { Frame, NeedMore, Wrong };

    Candidate tryFrame(HdlcStretch &stretch);
    HdlcStretch rejectUpTo(std::size_t end);
    DecodeError reasonFor(Bytes stretch, bool flagFollows, bool atEndOfInput) const;
    void dropFirst();
    /// Garbage is reported in pieces, so that it needs no more memory than a frame.
    bool tooLong() const { return m_scan - m_begin > longestFrame; }

    static constexpr std::size_t longestFrame = hdlcMaxLength + 2;

    // Everything before m_begin is reported. [m_begin, m_scan) holds no frame and waits to be reported.
    std::array<std::uint8_t, 4 * longestFrame> m_buffer{};
    std::uint64_t m_offset = 0; ///< of m_buffer[m_begin] in the stream
    std::size_t m_begin = 0;
    std::size_t m_scan = 0;
    std::size_t m_end = 0;
    bool m_sharedFlag = false; ///< m_buffer[m_begin] closed a frame, and may open the next
    bool m_finished = false;
};

} // namespace hanscope
