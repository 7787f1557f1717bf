// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"
#include "core/model/reading.h"

#include <array>

namespace hanscope
{

inline constexpr std::size_t blockHeadSize = 72;
inline constexpr std::size_t mostBlockContent = std::size_t{2} << 20;
inline constexpr std::array<std::uint8_t, 8> blockMagic{0x89, 'H', 'S', 'S', 0x0D, 0x0A, 0x1A, 0x0A};
inline constexpr std::uint8_t sessionVersion = 1;

enum class BlockKind : std::uint8_t { Records = 1 };
enum class BlockPacking : std::uint8_t { None = 0, Zstandard = 1 };

/// The head of a block of a session file. source: FORMAT.md
struct BlockHead {
    std::uint8_t version = sessionVersion;
    BlockKind kind = BlockKind::Records;
    BlockPacking packing = BlockPacking::None;
    std::uint32_t number = 0;
    std::uint32_t storedSize = 0;
    std::uint32_t unpackedSize = 0;
    ReceiveTime first{};
    ReceiveTime last{};
    std::uint64_t streamOffset = 0; ///< bytes of the meter before this block
    std::uint32_t byteCount = 0; ///< bytes of the meter in it
    std::uint32_t eventCount = 0;
    std::uint64_t contentChecksum = 0;

    bool operator==(const BlockHead &) const = default;
};

/// XXH64 with seed 0
std::uint64_t blockChecksum(Bytes bytes);

std::array<std::uint8_t, blockHeadSize> encodeBlockHead(const BlockHead &head);

/// The head at the front of `bytes`; empty when there is none or it is damaged. Its version may be a later
/// one.
std::optional<BlockHead> decodeBlockHead(Bytes bytes);

} // namespace hanscope
