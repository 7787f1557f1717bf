// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/blockbuilder.h"

#include "core/session/sessionevents.h"
#include "core/session/varint.h"

#include <algorithm>
#include <utility>

#include <zstd.h>

namespace hanscope
{
namespace
{

using Buffer = std::vector<std::uint8_t>;

/// The content as one Zstandard frame; empty when that is no smaller.
Buffer compressed(const Buffer &content, int level)
{
    Buffer packed(ZSTD_compressBound(content.size()));
    const std::size_t size
        = ZSTD_compress(packed.data(), packed.size(), content.data(), content.size(), level);
    if (ZSTD_isError(size) != 0 || size >= content.size())
        return {};
    packed.resize(size);
    return packed;
}

} // namespace

void BlockBuilder::add(ReceiveTime at, Bytes bytes)
{
    if (bytes.empty())
        return;
    appendVarint(m_table, bytes.size());
    addTime(at);
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
}

void BlockBuilder::add(ReceiveTime at, const SessionEvent &event)
{
    m_table.push_back(0);
    addTime(at);
    appendEvent(m_table, event);
    ++m_eventCount;
}

void BlockBuilder::add(const SessionRecord &record)
{
    if (record.event)
        add(record.at, *record.event);
    else
        add(record.at, record.bytes);
}

void BlockBuilder::goOnFrom(std::uint32_t number, std::uint64_t streamOffset)
{
    m_number = number;
    m_streamOffset = streamOffset;
}

void BlockBuilder::addTime(ReceiveTime at)
{
    const bool isFirst = m_latest == ReceiveTime::min();
    appendZigzag(m_table, isFirst ? at.time_since_epoch().count() : (at - m_latest).count());
    m_first = isFirst ? at : std::min(m_first, at);
    m_last = isFirst ? at : std::max(m_last, at);
    m_latest = at;
}

Buffer BlockBuilder::content() const
{
    Buffer content;
    appendVarint(content, m_table.size());
    content.insert(content.end(), m_table.begin(), m_table.end());
    content.insert(content.end(), m_bytes.begin(), m_bytes.end());
    return content;
}

Buffer BlockBuilder::take()
{
    const Buffer plain = content();
    const Buffer packed = compressed(plain, m_level);
    const Buffer &stored = packed.empty() ? plain : packed;

    BlockHead head;
    head.packing = packed.empty() ? BlockPacking::None : BlockPacking::Zstandard;
    head.number = m_number++;
    head.storedSize = static_cast<std::uint32_t>(stored.size());
    head.unpackedSize = static_cast<std::uint32_t>(plain.size());
    head.first = m_first;
    head.last = m_last;
    head.streamOffset = m_streamOffset;
    head.byteCount = static_cast<std::uint32_t>(m_bytes.size());
    head.eventCount = m_eventCount;
    head.contentChecksum = blockChecksum(stored);

    m_streamOffset += m_bytes.size();
    m_table.clear();
    m_bytes.clear();
    m_eventCount = 0;
    m_latest = ReceiveTime::min();

    const auto headBytes = encodeBlockHead(head);
    Buffer block(headBytes.begin(), headBytes.end());
    block.insert(block.end(), stored.begin(), stored.end());
    return block;
}

} // namespace hanscope
