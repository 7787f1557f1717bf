// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/ciphering.h"

#include "core/codec/datavalue.h"

namespace hanscope
{
namespace
{

constexpr int generalGloCiphering = 0xDB;
constexpr int generalDedCiphering = 0xDC;
constexpr int gloEventNotification = 0xCA;
constexpr int dedEventNotification = 0xD2;

bool hasSystemTitle(int tag)
{
    return tag == generalGloCiphering || tag == generalDedCiphering;
}

Result<FixedText<16>> readSystemTitle(ByteCursor &in)
{
    const auto size = readLength(in);
    if (!size)
        return tl::unexpected(size.error());
    const auto title = in.take(*size);
    if (!title)
        return tl::unexpected(title.error());
    return FixedText<16>(charsOf(*title));
}

/// Length, security control, invocation counter, content.
Result<CipheredApdu> readSecured(ByteCursor &in)
{
    const std::size_t lengthAt = in.offset();
    const auto length = readLength(in);
    if (!length)
        return tl::unexpected(length.error());
    if (*length > in.left())
        return failure(DecodeErrc::Length, lengthAt);
    ByteCursor secured(in.rest().first(*length), in.offset());
    const auto control = secured.takeUnsigned(1);
    if (!control)
        return tl::unexpected(control.error());
    const auto counter = secured.takeUnsigned(4);
    if (!counter)
        return tl::unexpected(counter.error());
    CipheredApdu apdu;
    apdu.header.securityControl = static_cast<std::uint8_t>(*control);
    apdu.header.invocationCounter = static_cast<std::uint32_t>(*counter);
    apdu.content = secured.rest();
    apdu.contentOffset = secured.offset();
    return apdu;
}

} // namespace

bool isCipheredApduTag(int tag)
{
    return hasSystemTitle(tag) || tag == gloEventNotification || tag == dedEventNotification;
}

Result<CipheredApdu> decodeCipheredApdu(ByteCursor in)
{
    const int tag = in.peek();
    if (!isCipheredApduTag(tag))
        return failure(tag < 0 ? DecodeErrc::Truncated : DecodeErrc::ApduTag, in.offset());
    const std::size_t at = in.offset();
    (void)in.take(1);
    auto apdu = hasSystemTitle(tag) ? decodeUntaggedCipheredApdu(in) : readSecured(in);
    if (apdu) {
        apdu->header.tag = static_cast<std::uint8_t>(tag);
        apdu->offset = at;
    }
    return apdu;
}

Result<CipheredApdu> decodeUntaggedCipheredApdu(ByteCursor in)
{
    const std::size_t at = in.offset();
    const auto title = readSystemTitle(in);
    if (!title)
        return tl::unexpected(title.error());
    auto apdu = readSecured(in);
    if (apdu) {
        apdu->header.systemTitle = *title;
        apdu->offset = at;
    }
    return apdu;
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
