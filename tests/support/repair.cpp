// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/repair.h"

#include "core/codec/crc16arc.h"
#include "core/codec/crc16x25.h"
#include "core/codec/hdlcframe.h"
#include "core/codec/mbusframe.h"
#include "core/codec/p1telegram.h"

#include <algorithm>
#include <numeric>

namespace hanscope::test
{
namespace
{

using Stream = std::span<std::uint8_t>;

void putX25(Stream covered, Stream sum)
{
    Crc16X25 crc;
    crc.add(covered);
    sum[0] = static_cast<std::uint8_t>(crc.value() & 0xFF);
    sum[1] = static_cast<std::uint8_t>(crc.value() >> 8);
}

/// Where the control field ends, counted from the format field; 0 when the addresses do not.
std::size_t headerEnd(Stream inside)
{
    std::size_t at = 2;
    for (int address = 0; address < 2; ++address) {
        while (at < inside.size() && (inside[at] & 1) == 0)
            ++at;
        ++at;
    }
    return at + 1 + 2 <= inside.size() ? at + 1 : 0;
}

/// How many bytes of `ahead` are a frame now; 0: none begins here.
std::size_t repairHdlc(Stream ahead)
{
    if (ahead.size() < hdlcMinLength + 2 || (ahead[1] & 0xF0) != 0xA0)
        return 0;
    std::size_t length = (ahead[1] & 0x07u) << 8 | ahead[2];
    if (length < hdlcMinLength || length + 1 >= ahead.size() || ahead[length + 1] != hdlcFlag) {
        const auto search = ahead.first(std::min(ahead.size(), hdlcMaxLength + 2)).subspan(hdlcMinLength + 1);
        const auto flag = std::find(search.begin(), search.end(), hdlcFlag);
        if (flag == search.end())
            return 0;
        length = hdlcMinLength + static_cast<std::size_t>(flag - search.begin());
        ahead[1] = static_cast<std::uint8_t>((ahead[1] & 0xF8) | length >> 8);
        ahead[2] = static_cast<std::uint8_t>(length & 0xFF);
    }
    const Stream inside = ahead.subspan(1, length);
    const std::size_t header = headerEnd(inside);
    if (header != 0 && header + 4 <= length)
        putX25(inside.first(header), inside.subspan(header, 2));
    putX25(inside.first(length - 2), inside.last(2));
    return length + 1; // the closing flag may open the next one
}

std::size_t repairMBus(Stream ahead)
{
    const auto size = mbusFrameSize(ahead);
    if (!size || *size > ahead.size())
        return 0;
    const Stream summed = ahead.subspan(4, *size - 6);
    ahead[*size - 2] = static_cast<std::uint8_t>(std::accumulate(summed.begin(), summed.end(), 0u));
    ahead[*size - 1] = 0x16;
    return *size;
}

std::size_t repairP1(Stream ahead)
{
    constexpr std::size_t digits = 4;
    if (!checkP1Start(ahead))
        return 0;
    const auto mark = std::find(ahead.begin(), ahead.end(), std::uint8_t{'!'});
    const auto covered = static_cast<std::size_t>(mark - ahead.begin()) + 1;
    if (covered + digits > ahead.size() || ahead[covered] == '\r')
        return 0;
    const unsigned sum = crc16Arc(ahead.first(covered));
    for (std::size_t i = 0; i < digits; ++i)
        ahead[covered + i] = static_cast<std::uint8_t>("0123456789ABCDEF"[sum >> (12 - 4 * i) & 0xF]);
    return covered + digits;
}

std::size_t repairOne(Stream ahead)
{
    switch (ahead[0]) {
    case hdlcFlag:
        return repairHdlc(ahead);
    case mbusStart:
        return repairMBus(ahead);
    case p1Start:
        return repairP1(ahead);
    default:
        return 0;
    }
}

} // namespace

void repairFrames(Stream stream)
{
    while (!stream.empty())
        stream = stream.subspan(std::max<std::size_t>(repairOne(stream), 1));
}

} // namespace hanscope::test
