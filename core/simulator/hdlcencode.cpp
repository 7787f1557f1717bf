// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/hdlcencode.h"

#include "core/codec/crc16x25.h"
#include "core/codec/hdlcframe.h"
#include "core/simulator/bytewriter.h"

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr unsigned frameFormatType3 = 0xA000;
constexpr unsigned segmentationBit = 0x0800;
constexpr std::size_t checksumSize = 2;

/// The checksum over all bytes after the opening flag, low byte first.
void writeChecksum(ByteWriter &out)
{
    Crc16X25 crc;
    crc.add(Bytes(out.bytes).subspan(1));
    out.number(crc.value() & 0xFFu, 1);
    out.number(crc.value() >> 8, 1);
}

} // namespace

std::vector<std::uint8_t> hdlcFrame(const HdlcEnds &ends, Bytes information, bool moreFollows)
{
    const std::size_t headerSize = 2 + ends.destination.size() + ends.source.size() + 1;
    const std::size_t sums = information.empty() ? checksumSize : 2 * checksumSize;
    const std::size_t length = headerSize + information.size() + sums;

    ByteWriter out;
    out.bytes.reserve(length + 2);
    out.number(hdlcFlag, 1);
    out.number(frameFormatType3 | (moreFollows ? segmentationBit : 0u) | length, 2);
    out.append(ends.destination);
    out.append(ends.source);
    out.number(ends.control, 1);
    if (!information.empty()) {
        writeChecksum(out);
        out.append(information);
    }
    writeChecksum(out);
    out.number(hdlcFlag, 1);
    return std::move(out.bytes);
}

std::vector<std::uint8_t> segmentedFrames(const HdlcEnds &ends, Bytes information, std::size_t partSize)
{
    ByteWriter out;
    do {
        const Bytes part = information.first(std::min(partSize, information.size()));
        information = information.subspan(part.size());
        out.append(hdlcFrame(ends, part, !information.empty()));
    } while (!information.empty());
    return std::move(out.bytes);
}

} // namespace hanscope
