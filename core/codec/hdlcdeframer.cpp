// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/hdlcdeframer.h"

#include <algorithm>
#include <cstring>

namespace hanscope
{

std::size_t HdlcDeframer::feed(Bytes bytes)
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

std::optional<HdlcStretch> HdlcDeframer::next()
{
    while (m_scan < m_end) {
        const void *found = std::memchr(m_buffer.data() + m_scan, hdlcFlag, m_end - m_scan);
        if (!found) {
            m_scan = m_end;
            break;
        }
        const auto flag
            = static_cast<std::size_t>(static_cast<const std::uint8_t *>(found) - m_buffer.data());
        m_scan = flag;
        if (tooLong())
            break;
        if (flag + 1 == m_end) {
            if (m_finished)
                m_scan = m_end;
            break;
        }
        const std::uint8_t afterFlag = m_buffer[flag + 1];
        const bool opensFrame = (afterFlag & 0xF0) == 0xA0;
        if (!opensFrame) {
            const bool onlyFills = flag == m_begin && (m_sharedFlag || afterFlag == hdlcFlag);
            if (onlyFills)
                dropFirst();
            else
                m_scan = flag + 1;
            continue;
        }
        if (flag > m_begin)
            return rejectUpTo(flag);

        HdlcStretch stretch;
        switch (tryFrame(stretch)) {
        case Candidate::Frame:
            return stretch;
        case Candidate::NeedMore:
            return std::nullopt;
        case Candidate::Wrong:
            m_scan = flag + 1;
            m_sharedFlag = false;
            break;
        }
    }

    if (tooLong())
        return rejectUpTo(m_begin + longestFrame);
    if (m_finished) {
        m_finished = false;
        while (m_begin < m_end && m_buffer[m_begin] == hdlcFlag && (m_sharedFlag || m_begin + 1 == m_end))
            dropFirst();
        if (m_begin < m_end) {
            HdlcStretch last = rejectUpTo(m_end);
            m_finished = true;
            last.frame = tl::unexpected(reasonFor(last.bytes, false, true));
            return last;
        }
        return std::nullopt;
    }
    return std::nullopt;
}

/// Looks whether the flag at m_begin opens a frame.
HdlcDeframer::Candidate HdlcDeframer::tryFrame(HdlcStretch &stretch)
{
    const std::size_t start = m_begin + 1;
    const Bytes ahead{m_buffer.data() + start, m_end - start};
    const HdlcHeader header = inspectHdlcHeader(ahead);
    if (header.state == HdlcHeaderState::Wrong)
        return Candidate::Wrong;
    if (header.state == HdlcHeaderState::NeedMore || ahead.size() <= header.length)
        return m_finished ? Candidate::Wrong : Candidate::NeedMore;
    if (ahead[header.length] != hdlcFlag)
        return Candidate::Wrong;
    const auto frame = decodeHdlcFrame(ahead.first(header.length));
    if (!frame)
        return Candidate::Wrong;

    const std::size_t flagsAndLength = header.length + 2;
    stretch = {m_offset, {m_buffer.data() + m_begin, flagsAndLength}, frame};
    m_offset += flagsAndLength - 1;
    m_begin += flagsAndLength - 1;
    m_scan = m_begin;
    m_sharedFlag = true;
    return Candidate::Frame;
}

HdlcStretch HdlcDeframer::rejectUpTo(std::size_t end)
{
    const Bytes bytes{m_buffer.data() + m_begin, end - m_begin};
    const bool flagFollows = end < m_end && m_buffer[end] == hdlcFlag;
    const HdlcStretch stretch{m_offset, bytes, tl::unexpected(reasonFor(bytes, flagFollows, false))};
    m_offset += bytes.size();
    m_begin = end;
    m_scan = std::max(m_scan, end);
    return stretch;
}

/// Why a stretch is no frame: what would have made it one is tried in the order in which a reader would look.
DecodeError HdlcDeframer::reasonFor(Bytes stretch, bool flagFollows, bool atEndOfInput) const
{
    if (stretch[0] != hdlcFlag)
        return {DecodeErrc::NoOpeningFlag, 0};
    const Bytes inside = stretch.subspan(1);
    const HdlcHeader header = inspectHdlcHeader(inside);
    const bool ownFlag = !inside.empty() && inside.back() == hdlcFlag;
    const bool couldGoOn = header.state == HdlcHeaderState::NeedMore
        || (header.state == HdlcHeaderState::Plausible && inside.size() <= header.length);
    if (atEndOfInput && couldGoOn && !ownFlag)
        return {DecodeErrc::Cut, stretch.size()};
    if (header.state == HdlcHeaderState::Plausible && inside.size() == header.length + 1 && !ownFlag)
        return {DecodeErrc::NoClosingFlag, stretch.size() - 1};
    const bool closed = ownFlag || flagFollows;
    const auto frame = decodeHdlcFrame(ownFlag ? inside.first(inside.size() - 1) : inside);
    if (frame)
        return {closed ? DecodeErrc::Length : DecodeErrc::NoClosingFlag, 1};
    return {frame.error().code, frame.error().offset + 1};
}

void HdlcDeframer::dropFirst()
{
    ++m_begin;
    ++m_offset;
    m_scan = std::max(m_scan, m_begin);
    m_sharedFlag = false;
}

} // namespace hanscope
