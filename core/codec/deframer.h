// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/framekinds.h"

#include <array>
#include <optional>

namespace hanscope
{

/// A stretch of the stream: a good frame, or bytes that are none.
struct Stretch {
    std::uint64_t offset = 0; ///< of the first byte since the start of the stream
    Bytes bytes; ///< the whole frame; a view that lives until the next call of feed()
    Framing framing = Framing::None; ///< of the frame, or of the one that seemed to begin here
    Result<Frame> frame = failure(DecodeErrc::NoOpeningFlag, 0); ///< an error's offset counts from `bytes`
};

/// Finds frames of all kinds in a stream, by their start byte and their length; the kind may change at any
/// byte. After anything that is no frame it goes on one byte after the failed start byte, so garbage never
/// costs a good frame behind it. Memory is fixed; any bytes in any chunks are legal.
///
/// Use: while bytes are left, feed() what fits, then call next() until it has nothing.
class Deframer
{
public:
    /// Takes as many bytes from the front of `bytes` as there is room for and returns how many.
    /// Some always fit once next() has nothing more.
    std::size_t feed(Bytes bytes);

    /// The next stretch in order of the stream, or empty when more bytes are needed.
    /// Every byte is part of exactly one stretch, but for flags and line ends that only fill and
    /// a flag that closes one frame and opens the next, which is part of both.
    std::optional<Stretch> next();

    /// Says that no more bytes will come for what has begun: a pause in the stream, or its end.
    /// next() then gives everything that is left.
    void finish() { m_finished = true; }

    /// Bytes held back because their frame is not complete.
    std::size_t pending() const { return m_end - m_begin - (m_sharedFlag ? 1 : 0); }

private:
    Bytes ahead() const { return {m_buffer.data() + m_scan, m_end - m_scan}; }
    const FrameKind *scanForStart();
    bool stepOverFill(const FrameKind &kind);
    std::optional<Stretch> rejectUpTo(std::size_t end, const FrameKind *following);
    std::optional<Stretch> rejectRest();
    Stretch take(const FrameKind &kind, const FrameAttempt &attempt);
    bool saysNothing(Bytes bytes, const FrameKind *following) const;
    void skipTo(std::size_t end);
    void dropFirst();
    /// Garbage is reported in pieces, so that it needs no more memory than a frame.
    bool tooLong() const { return m_scan - m_begin > longestFrame; }

    // Everything before m_begin is reported. [m_begin, m_scan) holds no frame and waits to be reported.
    std::array<std::uint8_t, 2 * longestFrame + 64> m_buffer{};
    std::uint64_t m_offset = 0; ///< of m_buffer[m_begin] in the stream
    std::size_t m_begin = 0;
    std::size_t m_scan = 0;
    std::size_t m_end = 0;
    const FrameKind *m_before = nullptr; ///< of the frame that ended at m_begin
    bool m_sharedFlag = false; ///< m_buffer[m_begin] closed a frame, and may open the next
    bool m_finished = false;
};

} // namespace hanscope
