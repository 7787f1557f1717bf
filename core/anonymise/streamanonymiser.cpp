// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anonymise/streamanonymiser.h"

#include <algorithm>

namespace hanscope
{

void StreamAnonymiser::add(ReceiveTime at, Bytes bytes)
{
    m_waiting.push_back({at, bytes.size(), {}});
    m_heard.insert(m_heard.end(), bytes.begin(), bytes.end());
    m_safe.resize(m_heard.size());
    m_finished = false;
    while (!bytes.empty()) {
        bytes = bytes.subspan(m_deframer.feed(bytes));
        takeStretches();
    }
}

void StreamAnonymiser::add(ReceiveTime at, const SessionEvent &event)
{
    m_waiting.push_back({at, 0, event});
}

void StreamAnonymiser::finish()
{
    m_deframer.finish();
    takeStretches();
    if (!m_group.isEmpty())
        dropMessage(m_summary.unread);
    m_decoder.dropPending();
    keepFill(m_base + m_heard.size());
    m_finished = true;
}

void StreamAnonymiser::takeStretches()
{
    while (const auto stretch = m_deframer.next())
        take(*stretch);
}

void StreamAnonymiser::take(const Stretch &stretch)
{
    keepFill(stretch.offset);
    const std::uint64_t end = stretch.offset + stretch.bytes.size();
    m_seenTo = std::max(m_seenTo, end);
    if (stretch.frame)
        return takeFrame(stretch);
    if (!m_group.isEmpty())
        dropMessage(m_summary.unread);
    m_decoder.dropPending();
    ++m_summary.damaged;
    m_summary.bytesCleared += end - std::max(stretch.offset, std::min(m_goodTo, end));
}

void StreamAnonymiser::takeFrame(const Stretch &stretch)
{
    if (stretch.framing != m_framing) {
        if (!m_group.isEmpty())
            dropMessage(m_summary.unread);
        m_decoder.dropPending();
        m_framing = stretch.framing;
    }
    m_group.add(stretch.offset, stretch.bytes, stretch.framing, *stretch.frame);
    decodeAll(m_decoder, stretch.bytes, [this](const Message &message) { endMessage(message); });
    if (stretch.framing != Framing::P1)
        return;
    m_decoder.finish(); // its line end may be missing
    while (const Message *message = m_decoder.next())
        endMessage(*message);
}

void StreamAnonymiser::endMessage(const Message &message)
{
    if (m_group.isEmpty())
        return;
    if (!m_rewriter.rewrite(m_group, message))
        return dropMessage(message.tagCheck == TagCheck::NotCiphered ? m_summary.unread : m_summary.ciphered);
    for (const FrameGroup::Part &part : m_group.parts()) {
        write(part.offset, m_group.bytesOf(part));
        m_goodTo = part.offset + part.size;
    }
    m_group.clear();
    ++m_summary.messages;
}

void StreamAnonymiser::dropMessage(std::uint64_t &counter)
{
    ++counter;
    for (const FrameGroup::Part &part : m_group.parts())
        m_summary.bytesCleared += part.size;
    m_group.clear();
}

/// Bytes between frames that only fill the line say nothing: flags and line ends.
void StreamAnonymiser::keepFill(std::uint64_t end)
{
    for (std::uint64_t offset = std::max(m_seenTo, m_base); offset < end; ++offset) {
        const std::uint8_t byte = m_heard[offset - m_base];
        if (byte == hdlcFlag || byte == '\r' || byte == '\n')
            m_safe[offset - m_base] = byte;
    }
}

void StreamAnonymiser::write(std::uint64_t offset, Bytes bytes)
{
    std::copy(bytes.begin(), bytes.end(), m_safe.begin() + static_cast<std::ptrdiff_t>(offset - m_base));
}

/// What stands before is decided. The last flag of a frame may open the next one.
std::uint64_t StreamAnonymiser::settledTo() const
{
    if (m_finished)
        return m_base + m_heard.size();
    if (!m_group.isEmpty())
        return m_group.parts().front().offset;
    return m_seenTo > m_base ? m_seenTo - 1 : m_base;
}

std::optional<SessionRecord> StreamAnonymiser::next()
{
    if (m_waiting.empty() || m_base + m_waiting.front().size > settledTo())
        return std::nullopt;
    Waiting record = std::move(m_waiting.front());
    m_waiting.pop_front();
    const auto end = static_cast<std::ptrdiff_t>(record.size);
    m_handedOut.assign(m_safe.begin(), m_safe.begin() + end);
    m_safe.erase(m_safe.begin(), m_safe.begin() + end);
    m_heard.erase(m_heard.begin(), m_heard.begin() + end);
    m_base += record.size;
    return SessionRecord{record.at, m_handedOut, 0, std::move(record.event)};
}

} // namespace hanscope
