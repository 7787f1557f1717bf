// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/deframer.h"

#include <algorithm>
#include <cstring>

namespace hanscope
{
namespace
{

struct Rejection {
    Framing framing = Framing::None;
    DecodeError error;
};

Rejection rejectionOf(const RejectedBytes &rejected)
{
    const FrameKind *kind = frameKindOf(rejected.bytes[0]);
    // A flag alone tells HDLC; a slash or an h stands in any text.
    const bool seems = kind && (kind->endsWithStartByte || kind->opens(rejected.bytes) == Opening::Yes);
    if (!seems)
        return {Framing::None, {DecodeErrc::NoOpeningFlag, 0}};
    return {kind->framing, kind->reasonFor(rejected)};
}

} // namespace

std::size_t Deframer::feed(Bytes bytes)
{
    const std::size_t held = m_end - m_begin;
    if (m_begin > 0 && m_buffer.size() - m_end < bytes.size()) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, held);
        m_scan -= m_begin;
        m_begin = 0;
        m_end = held;
    }
    const std::size_t taken = std::min(bytes.size(), m_buffer.size() - m_end);
    if (taken > 0)
        std::memcpy(m_buffer.data() + m_end, bytes.data(), taken);
    m_end += taken;
    return taken;
}

std::optional<Stretch> Deframer::next()
{
    while (const FrameKind *kind = scanForStart()) {
        if (tooLong())
            break;
        const Opening opening = kind->opens(ahead());
        if (opening == Opening::NeedMore && !m_finished)
            return std::nullopt;
        if (opening != Opening::Yes) {
            if (!stepOverFill(*kind))
                ++m_scan;
            continue;
        }
        if (m_scan > m_begin) {
            if (const auto rejected = rejectUpTo(m_scan, kind))
                return rejected;
            continue;
        }
        const FrameAttempt attempt = kind->attempt(ahead(), m_finished);
        if (attempt.state == FrameAttempt::State::Whole)
            return take(*kind, attempt);
        if (attempt.state == FrameAttempt::State::NeedMore && !m_finished)
            return std::nullopt;
        ++m_scan;
        m_sharedFlag = false;
    }
    while (tooLong()) {
        if (const auto rejected = rejectUpTo(m_begin + longestFrame, nullptr))
            return rejected;
    }
    return m_finished ? rejectRest() : std::nullopt;
}

/// Moves m_scan to the next byte that can start a frame; null when there is none.
const FrameKind *Deframer::scanForStart()
{
    for (; m_scan < m_end; ++m_scan) {
        if (const FrameKind *kind = frameKindOf(m_buffer[m_scan]))
            return kind;
    }
    return nullptr;
}

/// Drops the flag at m_scan when it only fills the line.
bool Deframer::stepOverFill(const FrameKind &kind)
{
    const bool flagFollows = m_scan + 1 < m_end && m_buffer[m_scan + 1] == kind.startByte;
    if (!kind.endsWithStartByte || m_scan > m_begin || m_scan + 1 == m_end)
        return false;
    if (!m_sharedFlag && !flagFollows)
        return false;
    dropFirst();
    return true;
}

Stretch Deframer::take(const FrameKind &kind, const FrameAttempt &attempt)
{
    const Stretch stretch{m_offset, {m_buffer.data() + m_begin, attempt.size}, kind.framing, attempt.frame};
    m_sharedFlag = kind.endsWithStartByte;
    skipTo(m_begin + attempt.size - (m_sharedFlag ? 1 : 0));
    m_scan = m_begin;
    m_before = &kind;
    return stretch;
}

/// Empty when there is nothing to report.
std::optional<Stretch> Deframer::rejectUpTo(std::size_t end, const FrameKind *following)
{
    const Bytes bytes{m_buffer.data() + m_begin, end - m_begin};
    const std::uint64_t offset = m_offset;
    const bool silent = saysNothing(bytes, following);
    const bool startByteFollows = end < m_end && m_buffer[end] == bytes[0];
    skipTo(end);
    m_scan = std::max(m_scan, end);
    m_before = silent ? m_before : nullptr;
    if (silent)
        return std::nullopt;
    const Rejection rejection = rejectionOf({bytes, startByteFollows, false});
    return Stretch{offset, bytes, rejection.framing, tl::unexpected(rejection.error)};
}

/// Reports what is left when no more will come.
std::optional<Stretch> Deframer::rejectRest()
{
    while (m_begin < m_end && m_buffer[m_begin] == hdlcFlag && (m_sharedFlag || m_begin + 1 == m_end))
        dropFirst();
    const Bytes bytes{m_buffer.data() + m_begin, m_end - m_begin};
    const std::uint64_t offset = m_offset;
    const bool silent = saysNothing(bytes, nullptr);
    skipTo(m_end);
    m_scan = m_end;
    if (silent) {
        m_finished = false;
        return std::nullopt;
    }
    m_before = nullptr;
    const Rejection rejection = rejectionOf({bytes, false, true});
    return Stretch{offset, bytes, rejection.framing, tl::unexpected(rejection.error)};
}

/// Whether bytes between two frames only fill the line: nothing at all, or what one of both fills it with.
bool Deframer::saysNothing(Bytes bytes, const FrameKind *following) const
{
    const auto onlyFills = [bytes](const FrameKind *kind) {
        return kind && std::all_of(bytes.begin(), bytes.end(), [kind](std::uint8_t byte) {
                   return kind->fill.find(static_cast<char>(byte)) != std::string_view::npos;
               });
    };
    return bytes.empty() || onlyFills(m_before) || onlyFills(following);
}

void Deframer::skipTo(std::size_t end)
{
    m_offset += end - m_begin;
    m_begin = end;
}

void Deframer::dropFirst()
{
    skipTo(m_begin + 1);
    m_scan = std::max(m_scan, m_begin);
    m_sharedFlag = false;
}

} // namespace hanscope
