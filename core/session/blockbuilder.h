// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/blockhead.h"
#include "core/session/sessionrecord.h"

#include <vector>

namespace hanscope
{

/// Collects records, in the order they happened, and makes blocks of them. No I/O, no clock.
class BlockBuilder
{
public:
    /// How hard Zstandard tries: 3 for blocks made on the fly, 9 for those made to be kept.
    explicit BlockBuilder(int level = 3)
        : m_level(level)
    {
    }

    /// Only up to a content that still fits: take() a block when byteCount() or size() is large.
    void add(ReceiveTime at, Bytes bytes);
    void add(ReceiveTime at, const SessionEvent &event);
    void add(const SessionRecord &record);

    bool isEmpty() const { return m_table.empty(); }
    std::size_t byteCount() const { return m_bytes.size(); }
    std::size_t size() const { return m_bytes.size() + m_table.size(); }
    std::uint32_t eventCount() const { return m_eventCount; }
    std::uint32_t nextNumber() const { return m_number; }
    std::uint64_t streamOffset() const { return m_streamOffset; } ///< of the block that is being filled
    ReceiveTime last() const { return m_last; } ///< latest time in it; it must not be empty

    /// The next block takes this place in the file.
    void goOnFrom(std::uint32_t number, std::uint64_t streamOffset);

    /// The block with all that was added, head and content; the next add() begins another one.
    std::vector<std::uint8_t> take();

private:
    void addTime(ReceiveTime at);
    std::vector<std::uint8_t> content() const;

    int m_level;
    std::uint32_t m_number = 0;
    std::uint64_t m_streamOffset = 0;
    std::vector<std::uint8_t> m_table;
    std::vector<std::uint8_t> m_bytes;
    std::uint32_t m_eventCount = 0;
    ReceiveTime m_first{};
    ReceiveTime m_last{};
    ReceiveTime m_latest = ReceiveTime::min(); ///< of the record before; min: there is none
};

} // namespace hanscope
