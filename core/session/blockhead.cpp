// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/blockhead.h"

#include <algorithm>

#include <xxhash.h>

namespace hanscope
{
namespace
{

constexpr std::size_t checkedSize = blockHeadSize - sizeof(std::uint64_t);

template <typename Number>
void put(std::uint8_t *at, Number number)
{
    for (std::size_t i = 0; i < sizeof number; ++i)
        at[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(number) >> (8 * i));
}

template <typename Number>
Number get(const std::uint8_t *at)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        number |= std::uint64_t{at[i]} << (8 * i);
    return static_cast<Number>(number);
}

ReceiveTime getTime(const std::uint8_t *at)
{
    return ReceiveTime{std::chrono::milliseconds{get<std::int64_t>(at)}};
}

} // namespace

std::uint64_t blockChecksum(Bytes bytes)
{
    return XXH64(bytes.data(), bytes.size(), 0);
}

std::array<std::uint8_t, blockHeadSize> encodeBlockHead(const BlockHead &head)
{
    std::array<std::uint8_t, blockHeadSize> bytes{};
    std::uint8_t *const at = bytes.data();
    std::copy(blockMagic.begin(), blockMagic.end(), at);
    at[8] = head.version;
    at[9] = static_cast<std::uint8_t>(head.kind);
    at[10] = static_cast<std::uint8_t>(head.packing);
    put(at + 12, head.number);
    put(at + 16, head.storedSize);
    put(at + 20, head.unpackedSize);
    put(at + 24, head.first.time_since_epoch().count());
    put(at + 32, head.last.time_since_epoch().count());
    put(at + 40, head.streamOffset);
    put(at + 48, head.byteCount);
    put(at + 52, head.eventCount);
    put(at + 56, head.contentChecksum);
    put(at + checkedSize, blockChecksum({at, checkedSize}));
    return bytes;
}

std::optional<BlockHead> decodeBlockHead(Bytes bytes)
{
    if (bytes.size() < blockHeadSize || !std::equal(blockMagic.begin(), blockMagic.end(), bytes.begin()))
        return std::nullopt;
    const std::uint8_t *const at = bytes.data();
    if (get<std::uint64_t>(at + checkedSize) != blockChecksum({at, checkedSize}))
        return std::nullopt;
    BlockHead head;
    head.version = at[8];
    head.kind = static_cast<BlockKind>(at[9]);
    head.packing = static_cast<BlockPacking>(at[10]);
    head.number = get<std::uint32_t>(at + 12);
    head.storedSize = get<std::uint32_t>(at + 16);
    head.unpackedSize = get<std::uint32_t>(at + 20);
    head.first = getTime(at + 24);
    head.last = getTime(at + 32);
    head.streamOffset = get<std::uint64_t>(at + 40);
    head.byteCount = get<std::uint32_t>(at + 48);
    head.eventCount = get<std::uint32_t>(at + 52);
    head.contentChecksum = get<std::uint64_t>(at + 56);
    return head;
}

} // namespace hanscope
