// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionring.h"

#include "core/session/blockcontent.h"
#include "core/session/sessionwriter.h"

#include <numeric>

namespace hanscope
{
namespace
{

constexpr std::chrono::minutes longestBlock{1};

/// Puts the records of a packed block into a session.
void unpackInto(SessionWriter &writer, const std::vector<std::uint8_t> &block)
{
    const auto head = decodeBlockHead(block);
    const auto content = BlockContent::unpack(*head, Bytes(block).subspan(blockHeadSize));
    content->forEach([&](const SessionRecord &record) {
        if (record.event)
            writer.add(record.at, *record.event);
        else
            writer.add(record.at, record.bytes);
        return true;
    });
}

} // namespace

SessionRing::SessionRing(std::chrono::minutes kept)
    : m_kept(kept)
{
}

void SessionRing::setKept(std::chrono::minutes kept)
{
    m_kept = kept;
    if (kept == std::chrono::minutes::zero())
        m_builder.take();
    if (!m_blocks.empty())
        drop(m_blocks.back().last);
}

std::vector<SessionEvent> SessionRing::state() const
{
    std::vector<SessionEvent> state;
    for (const auto *event : {&m_reader, &m_line}) {
        if (*event)
            state.push_back(**event);
    }
    return state;
}

void SessionRing::endBlock(ReceiveTime now)
{
    const bool isOld = now >= m_begun + longestBlock || now < m_begun;
    if (!m_builder.isEmpty() && isOld) {
        const ReceiveTime last = m_builder.last();
        m_blocks.push_back({last, m_builder.take(), m_stateBefore});
    }
    if (m_builder.isEmpty()) {
        m_begun = now;
        m_stateBefore = state();
    }
    drop(now);
}

void SessionRing::drop(ReceiveTime now)
{
    while (!m_blocks.empty() && m_blocks.front().last < now - m_kept)
        m_blocks.pop_front();
}

void SessionRing::add(ReceiveTime at, Bytes bytes)
{
    if (m_kept == std::chrono::minutes::zero())
        return;
    endBlock(at);
    m_builder.add(at, bytes);
}

void SessionRing::add(ReceiveTime at, const SessionEvent &event)
{
    endBlock(at);
    if (m_kept > std::chrono::minutes::zero())
        m_builder.add(at, event);
    if (std::holds_alternative<SerialDevice>(event))
        m_reader = event;
    if (std::holds_alternative<LineSetting>(event))
        m_line = event;
}

std::optional<SessionError> SessionRing::save(const std::string &path, ReceiveTime from)
{
    if (!m_builder.isEmpty()) {
        const ReceiveTime last = m_builder.last();
        m_blocks.push_back({last, m_builder.take(), m_stateBefore});
    }
    auto writer = SessionWriter::create(path);
    if (!writer)
        return writer.error();
    bool isFirst = true;
    for (const Block &block : m_blocks) {
        if (block.last < from)
            continue;
        for (const SessionEvent &event : isFirst ? block.stateBefore : std::vector<SessionEvent>())
            writer->add(decodeBlockHead(block.bytes)->first, event);
        isFirst = false;
        unpackInto(*writer, block.bytes);
        if (writer->trouble())
            return writer->trouble();
    }
    writer->flush();
    return writer->trouble();
}

std::optional<ReceiveTime> SessionRing::first() const
{
    if (!m_blocks.empty())
        return decodeBlockHead(m_blocks.front().bytes)->first;
    return m_builder.isEmpty() ? std::nullopt : std::optional(m_begun);
}

std::size_t SessionRing::size() const
{
    return std::accumulate(m_blocks.begin(), m_blocks.end(), std::size_t{0},
                           [](std::size_t sum, const Block &block) { return sum + block.bytes.size(); });
}

} // namespace hanscope
