// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/ciphering.h"

#include "core/codec/datavalue.h"

namespace hanscope
{
namespace
{

constexpr int generalGloCiphering = 0xDB;
constexpr int generalDedCiphering = 0xDC;

} // namespace

bool isCipheredApduTag(int tag)
{
    return tag == generalGloCiphering || tag == generalDedCiphering;
}

Result<CipherHeader> decodeCipherHeader(ByteCursor in)
{
    const std::size_t at = in.offset();
    const auto tag = in.takeUnsigned(1);
    if (!tag)
        return tl::unexpected(tag.error());
    if (!isCipheredApduTag(static_cast<int>(*tag)))
        return failure(DecodeErrc::ApduTag, at);
    const auto titleSize = readLength(in);
    if (!titleSize)
        return tl::unexpected(titleSize.error());
    const auto title = in.take(*titleSize);
    if (!title)
        return tl::unexpected(title.error());
    const std::size_t lengthAt = in.offset();
    const auto length = readLength(in);
    if (!length)
        return tl::unexpected(length.error());
    if (*length > in.left())
        return failure(DecodeErrc::Length, lengthAt);
    const auto control = in.takeUnsigned(1);
    if (!control)
        return tl::unexpected(control.error());
    const auto counter = in.takeUnsigned(4);
    if (!counter)
        return tl::unexpected(counter.error());

    CipherHeader header;
    header.tag = static_cast<std::uint8_t>(*tag);
    header.systemTitle = std::string_view(reinterpret_cast<const char *>(title->data()), title->size());
    header.securityControl = static_cast<std::uint8_t>(*control);
    header.invocationCounter = static_cast<std::uint32_t>(*counter);
    return header;
}

std::string systemTitleHex(const CipherHeader &header)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string text;
    for (const char c : header.systemTitle.view()) {
        const auto byte = static_cast<unsigned char>(c);
        text += digits[byte >> 4];
        text += digits[byte & 0x0F];
    }
    return text;
}

} // namespace hanscope
