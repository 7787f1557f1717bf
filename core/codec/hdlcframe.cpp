// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/hdlcframe.h"

#include "core/codec/crc16x25.h"

namespace hanscope
{
namespace
{

constexpr std::size_t formatSize = 2;
constexpr std::size_t checksumSize = 2;
constexpr std::size_t maxAddressSize = 4;

std::size_t lengthField(Bytes bytes)
{
    return (bytes[0] & 0x07u) << 8 | bytes[1];
}

/// Size of the address that starts at `at`: its last byte is the first odd one. 0: does not end in four
/// bytes. `incomplete` is set when the bytes end before the address does.
std::size_t addressSize(Bytes bytes, std::size_t at, bool &incomplete)
{
    for (std::size_t size = 1; size <= maxAddressSize; ++size) {
        if (at + size > bytes.size()) {
            incomplete = true;
            return 0;
        }
        if (bytes[at + size - 1] & 1)
            return size;
    }
    return 0;
}

/// Where the parts of a header lie; offsets count from the format field.
struct HeaderLayout {
    std::size_t source = 0;
    std::size_t control = 0;
    std::size_t end = 0; ///< of the control field; the header checksum follows if there is one
};

enum class LayoutState { NeedMore, Found, Wrong };

LayoutState findHeader(Bytes bytes, HeaderLayout &layout)
{
    bool incomplete = false;
    const std::size_t destinationSize = addressSize(bytes, formatSize, incomplete);
    if (destinationSize == 0)
        return incomplete ? LayoutState::NeedMore : LayoutState::Wrong;
    layout.source = formatSize + destinationSize;
    const std::size_t sourceSize = addressSize(bytes, layout.source, incomplete);
    if (sourceSize == 0)
        return incomplete ? LayoutState::NeedMore : LayoutState::Wrong;
    layout.control = layout.source + sourceSize;
    layout.end = layout.control + 1;
    return LayoutState::Found;
}

std::uint32_t addressValue(Bytes bytes)
{
    std::uint32_t value = 0;
    for (const std::uint8_t byte : bytes)
        value = value << 8 | byte;
    return value;
}

bool headerChecksumIsGood(Bytes bytes, const HeaderLayout &layout, Crc16X25 &crc)
{
    crc.add(bytes.first(layout.end + checksumSize));
    return crc.residueIsGood();
}

} // namespace

Result<HdlcFrame> decodeHdlcFrame(Bytes bytes)
{
    if (bytes.size() < hdlcMinLength)
        return failure(DecodeErrc::TooShort, bytes.size());
    if ((bytes[0] & 0xF0) != 0xA0)
        return failure(DecodeErrc::FormatType, 0);
    if (lengthField(bytes) != bytes.size())
        return failure(DecodeErrc::Length, 0);

    HeaderLayout layout;
    if (findHeader(bytes, layout) != LayoutState::Found || layout.end + checksumSize > bytes.size())
        return failure(DecodeErrc::Address, formatSize);

    // A frame without information field has no header checksum (ISO/IEC 13239, frame format type 3).
    const std::size_t fcsAt = bytes.size() - checksumSize;
    const bool hasInformation = layout.end != fcsAt;
    if (hasInformation && layout.end + checksumSize > fcsAt)
        return failure(DecodeErrc::Length, layout.end);

    Crc16X25 crc;
    const std::size_t informationAt = hasInformation ? layout.end + checksumSize : layout.end;
    const bool headerGood = !hasInformation || headerChecksumIsGood(bytes, layout, crc);
    crc.add(bytes.subspan(hasInformation ? informationAt : 0));
    const bool frameGood = crc.residueIsGood();
    if (!headerGood)
        return failure(frameGood ? DecodeErrc::HeaderChecksum : DecodeErrc::BothChecksums, layout.end);
    if (!frameGood)
        return failure(DecodeErrc::FrameChecksum, fcsAt);

    HdlcFrame frame;
    frame.destination = addressValue(bytes.subspan(formatSize, layout.source - formatSize));
    frame.source = addressValue(bytes.subspan(layout.source, layout.control - layout.source));
    frame.control = bytes[layout.control];
    frame.segmented = (bytes[0] & 0x08) != 0;
    frame.information = bytes.subspan(informationAt, fcsAt - informationAt);
    return frame;
}

HdlcHeader inspectHdlcHeader(Bytes bytes)
{
    constexpr HdlcHeader needMore{HdlcHeaderState::NeedMore, 0};
    constexpr HdlcHeader wrong{HdlcHeaderState::Wrong, 0};
    if (bytes.empty())
        return needMore;
    if ((bytes[0] & 0xF0) != 0xA0)
        return wrong;
    if (bytes.size() < formatSize)
        return needMore;
    const std::size_t length = lengthField(bytes);
    if (length < hdlcMinLength)
        return wrong;

    HeaderLayout layout;
    switch (findHeader(bytes, layout)) {
    case LayoutState::NeedMore:
        return needMore;
    case LayoutState::Wrong:
        return wrong;
    case LayoutState::Found:
        break;
    }
    const std::size_t shortest = layout.end + checksumSize;
    if (length == shortest)
        return {HdlcHeaderState::Plausible, length};
    if (length < shortest + checksumSize)
        return wrong;
    if (bytes.size() < shortest)
        return needMore;
    Crc16X25 crc;
    if (!headerChecksumIsGood(bytes, layout, crc))
        return wrong;
    return {HdlcHeaderState::Plausible, length};
}

} // namespace hanscope
