// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/partbuffer.h"

#include <optional>

namespace hanscope
{

inline constexpr std::uint8_t blockTransferTag = 0xE0;

/// Joins the blocks of a general-block-transfer into one message. Blocks count from 1; a gap drops them all.
/// source: DLMS Green Book, general-block-transfer; capture landisgyr-switzerland-gbt
class BlockJoiner
{
public:
    /// The whole message that the block in `apdu`, tag included, completes, or nothing yet.
    /// A view, valid until the next call; of a message in one block a view of `apdu`.
    /// errors: ApduTag, Truncated, ValueRange, TrailingBytes; SegmentMissing, SegmentsTooLong
    Result<std::optional<Bytes>> add(ByteCursor apdu);

    void reset() { m_nextBlock = 1; }

private:
    PartBuffer m_blocks;
    std::uint32_t m_nextBlock = 1;
};

} // namespace hanscope
