// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/frameform.h"

#include "core/simulator/bytewriter.h"

#include <algorithm>
#include <numeric>

namespace hanscope
{
namespace
{

// As captured meters split their messages.
constexpr std::size_t segmentSize = 120;
constexpr std::size_t blockSize = 119;
constexpr std::size_t mbusDataSize = 245;

/// Calls `write(part, index, isLast)` for each part of at most `size` bytes, and once for no bytes at all.
template <typename Write>
void inParts(Bytes bytes, std::size_t size, Write write)
{
    unsigned index = 0;
    do {
        const Bytes part = bytes.first(std::min(size, bytes.size()));
        bytes = bytes.subspan(part.size());
        write(part, index++, bytes.empty());
    } while (!bytes.empty());
}

std::vector<std::uint8_t> block(Bytes data, unsigned number, bool isLast)
{
    constexpr std::uint8_t generalBlockTransfer = 0xE0, streaming = 0x40, lastBlock = 0x80;
    ByteWriter out;
    out.number(generalBlockTransfer, 1);
    out.number(isLast ? streaming | lastBlock : streaming, 1);
    out.number(number, 2);
    out.number(0, 2); // acknowledges none
    out.length(data.size());
    out.append(data);
    return std::move(out.bytes);
}

std::vector<std::uint8_t> blockFrames(const HdlcEnds &ends, Bytes apdu)
{
    ByteWriter out;
    inParts(apdu, blockSize, [&](Bytes part, unsigned index, bool isLast) {
        const std::vector<std::uint8_t> sent = block(part, index + 1, isLast);
        out.append(hdlcFrame(ends, index == 0 ? informationOf(sent) : sent));
    });
    return std::move(out.bytes);
}

std::vector<std::uint8_t> mbusFrame(Bytes data, unsigned index, bool isLast)
{
    constexpr std::uint8_t start = 0x68, stop = 0x16, lastSegment = 0x10;
    ByteWriter fields;
    fields.append({0x53, 0xFF}); // SND_UD to everybody
    fields.number((index & 0x0F) | (isLast ? lastSegment : 0u), 1);
    fields.append({0x01, 0x67}); // from the meter to the consumer's client
    fields.append(data);
    ByteWriter out;
    out.number(start, 1);
    out.number(fields.bytes.size(), 1);
    out.number(fields.bytes.size(), 1);
    out.number(start, 1);
    out.append(fields.bytes);
    out.number(std::accumulate(fields.bytes.begin(), fields.bytes.end(), 0u), 1);
    out.number(stop, 1);
    return std::move(out.bytes);
}

std::vector<std::uint8_t> mbusFrames(Bytes apdu)
{
    ByteWriter out;
    inParts(apdu, mbusDataSize,
            [&](Bytes part, unsigned index, bool isLast) { out.append(mbusFrame(part, index, isLast)); });
    return std::move(out.bytes);
}

} // namespace

std::vector<std::uint8_t> frames(FrameForm form, const HdlcEnds &ends, Bytes apdu)
{
    switch (form) {
    case FrameForm::Hdlc:
        return hdlcFrame(ends, informationOf(apdu));
    case FrameForm::HdlcSegments:
        return segmentedFrames(ends, informationOf(apdu), segmentSize);
    case FrameForm::HdlcBlocks:
        return blockFrames(ends, apdu);
    case FrameForm::MBus:
        return mbusFrames(apdu);
    case FrameForm::P1:
        break;
    }
    return {};
}

std::vector<std::uint8_t> informationOf(Bytes apdu)
{
    ByteWriter out;
    out.append({0xE6, 0xE7, 0x00});
    out.append(apdu);
    return std::move(out.bytes);
}

} // namespace hanscope
