// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/blockjoiner.h"

#include "core/codec/datavalue.h"

namespace hanscope
{
namespace
{

struct Block {
    bool isLast = false;
    std::uint32_t number = 0;
    Bytes data;
};

/// E0, control, block number, acknowledged block number, length, data.
Result<Block> readBlock(ByteCursor &in)
{
    const std::size_t at = in.offset();
    const auto head = in.takeUnsigned(6);
    if (!head)
        return tl::unexpected(head.error());
    if (*head >> 40 != blockTransferTag)
        return failure(DecodeErrc::ApduTag, at);
    const auto length = readLength(in);
    if (!length)
        return tl::unexpected(length.error());
    const auto data = in.take(*length);
    if (!data)
        return tl::unexpected(data.error());
    if (!in.atEnd())
        return failure(DecodeErrc::TrailingBytes, in.offset());
    return Block{(*head >> 39 & 1) != 0, static_cast<std::uint32_t>(*head >> 16 & 0xFFFF), *data};
}

} // namespace

Result<std::optional<Bytes>> BlockJoiner::add(ByteCursor apdu)
{
    const std::size_t at = apdu.offset();
    const auto block = readBlock(apdu);
    if (!block)
        return tl::unexpected(block.error());
    if (block->number == 1) {
        reset();
        m_blocks.clear();
        if (block->isLast)
            return block->data;
    }
    if (block->number != m_nextBlock) {
        reset();
        return failure(DecodeErrc::SegmentMissing, at);
    }
    if (!m_blocks.append(block->data)) {
        reset();
        return failure(DecodeErrc::SegmentsTooLong, at);
    }
    ++m_nextBlock;
    if (!block->isLast)
        return std::nullopt;
    reset();
    return m_blocks.whole();
}

} // namespace hanscope
