// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/mbusframe.h"

#include <numeric>

namespace hanscope
{
namespace
{

constexpr std::uint8_t stopByte = 0x16;
constexpr std::size_t headSize = 4; ///< 68 L L 68
constexpr std::size_t tailSize = 2; ///< checksum, stop
constexpr std::size_t fieldsSize = 3; ///< C, A, CI
constexpr std::size_t addressesSize = 2; ///< STSAP, DTSAP of a DLMS part

bool isFromMeter(std::uint8_t control)
{
    // SND_UD with either frame count bit, RSP_UD with any of ACD and DFC. source: EN 13757-2, 5.7
    return control == 0x53 || control == 0x73 || (control & 0xCF) == 0x08;
}

} // namespace

Result<std::size_t> mbusFrameSize(Bytes bytes)
{
    const auto differs
        = [bytes](std::size_t at, std::uint8_t value) { return at < bytes.size() && bytes[at] != value; };
    if (differs(0, mbusStart) || differs(3, mbusStart))
        return failure(DecodeErrc::FormatType, 0);
    if (bytes.size() > 2 && bytes[1] != bytes[2])
        return failure(DecodeErrc::Length, 1);
    if (bytes.size() > headSize && !isFromMeter(bytes[headSize]))
        return failure(DecodeErrc::FormatType, headSize);
    if (bytes.size() <= headSize)
        return failure(DecodeErrc::Truncated, bytes.size());
    const std::size_t length = bytes[1] < fieldsSize ? bytes[1] + 256u : bytes[1];
    return headSize + length + tailSize;
}

Result<MBusFrame> decodeMBusFrame(Bytes bytes)
{
    const auto size = mbusFrameSize(bytes);
    if (!size)
        return tl::unexpected(size.error());
    if (*size > bytes.size())
        return failure(DecodeErrc::Truncated, bytes.size());
    if (*size < bytes.size())
        return failure(DecodeErrc::Length, 1);
    if (bytes.back() != stopByte)
        return failure(DecodeErrc::NoClosingFlag, *size - 1);
    const Bytes summed = bytes.subspan(headSize, *size - headSize - tailSize);
    const unsigned sum = std::accumulate(summed.begin(), summed.end(), 0u);
    if ((sum & 0xFF) != bytes[*size - tailSize])
        return failure(DecodeErrc::FrameChecksum, *size - tailSize);

    MBusFrame frame;
    frame.control = summed[0];
    frame.address = summed[1];
    frame.information = summed[2];
    frame.carriesDlms = frame.information < 0x20 && summed.size() >= fieldsSize + addressesSize;
    frame.segment = frame.information & 0x0F;
    frame.isLast = (frame.information & 0x10) != 0;
    frame.data = summed.subspan(frame.carriesDlms ? fieldsSize + addressesSize : fieldsSize);
    return frame;
}

} // namespace hanscope
