// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/blockcontent.h"

#include "core/session/sessionevents.h"
#include "core/session/varint.h"

#include <zstd.h>

namespace hanscope
{
namespace
{

/// Within the sizes that the head tells, which are bounded: a lying Zstandard frame gets no more memory.
bool unpackInto(std::vector<std::uint8_t> &content, const BlockHead &head, Bytes stored)
{
    if (head.packing == BlockPacking::None) {
        content.assign(stored.begin(), stored.end());
        return stored.size() == head.unpackedSize;
    }
    content.resize(head.unpackedSize);
    return head.packing == BlockPacking::Zstandard
        && ZSTD_decompress(content.data(), content.size(), stored.data(), stored.size()) == head.unpackedSize;
}

std::chrono::milliseconds wrappingSum(std::chrono::milliseconds a, std::int64_t b)
{
    return std::chrono::milliseconds{
        static_cast<std::int64_t>(static_cast<std::uint64_t>(a.count()) + static_cast<std::uint64_t>(b))};
}

} // namespace

std::optional<BlockContent> BlockContent::unpack(const BlockHead &head, Bytes stored)
{
    BlockContent content;
    const bool isWhole = head.unpackedSize <= mostBlockContent && stored.size() == head.storedSize
        && blockChecksum(stored) == head.contentChecksum;
    if (!isWhole || !unpackInto(content.m_content, head, stored) || !content.findTable(head))
        return std::nullopt;
    return content;
}

/// Finds the table and walks it once, so that next() meets no surprise.
bool BlockContent::findTable(const BlockHead &head)
{
    m_streamOffset = head.streamOffset;
    ByteCursor in(m_content);
    const auto tableSize = takeVarint(in);
    if (!tableSize || *tableSize > in.left() || in.left() - *tableSize != head.byteCount)
        return false;
    m_tableBegin = in.offset();
    m_tableEnd = m_tableBegin + static_cast<std::size_t>(*tableSize);

    Position position = begin();
    while (next(position)) { }
    return position.inTable == m_tableEnd && position.inBytes == m_content.size();
}

std::optional<SessionRecord> BlockContent::next(Position &position) const
{
    for (;;) {
        ByteCursor in(Bytes(m_content).subspan(position.inTable, m_tableEnd - position.inTable));
        const auto count = takeVarint(in);
        const auto time = takeZigzag(in);
        if (!count || !time || *count > m_content.size() - position.inBytes)
            return std::nullopt;
        SessionRecord record;
        record.at = ReceiveTime{wrappingSum(position.at.time_since_epoch(), *time)};
        record.offset = m_streamOffset + (position.inBytes - m_tableEnd);
        if (*count > 0) {
            record.bytes = Bytes(m_content).subspan(position.inBytes, static_cast<std::size_t>(*count));
        } else {
            const int number = in.peek();
            in.skip(number < 0 ? 0 : 1);
            const auto size = takeVarint(in);
            if (!size || *size > in.left())
                return std::nullopt;
            record.event = decodeEvent(static_cast<std::uint8_t>(number),
                                       in.rest().first(static_cast<std::size_t>(*size)));
            in.skip(static_cast<std::size_t>(*size));
        }
        position = {m_tableEnd - in.left(), position.inBytes + static_cast<std::size_t>(*count), record.at};
        if (*count > 0 || record.event)
            return record;
    }
}

} // namespace hanscope
