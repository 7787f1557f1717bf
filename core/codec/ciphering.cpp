// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/ciphering.h"

#include "core/codec/datavalue.h"

namespace hanscope
{
namespace
{

constexpr int generalGloCiphering = 0xDB;
constexpr int generalDedCiphering = 0xDC;
constexpr int generalCiphering = 0xDD;
constexpr int firstService = 0xC0; ///< get-request
constexpr int firstGloService = 0xC8;
constexpr int firstDedService = 0xD0;
constexpr int services = 8; ///< of each kind

bool isIn(int tag, int first)
{
    return tag >= first && tag < first + services;
}

Result<Bytes> readOctets(ByteCursor &in)
{
    const auto size = readLength(in);
    if (!size)
        return tl::unexpected(size.error());
    return in.take(*size);
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

/// System title, then what is secured.
Result<CipheredApdu> readTitled(ByteCursor &in)
{
    const auto title = readOctets(in);
    if (!title)
        return tl::unexpected(title.error());
    auto apdu = readSecured(in);
    if (apdu)
        apdu->header.systemTitle = charsOf(*title);
    return apdu;
}

/// Which key general-ciphering used. True when it is none of those that the grid company hands out.
Result<bool> readKeyInfo(ByteCursor &in)
{
    const std::size_t at = in.offset();
    const auto present = in.takeUnsigned(1);
    if (!present)
        return tl::unexpected(present.error());
    if (*present == 0)
        return false;
    const auto choice = in.takeUnsigned(1);
    if (!choice)
        return tl::unexpected(choice.error());
    if (*present != 1 || *choice > 2)
        return failure(DecodeErrc::UnknownTag, at);
    // identified: key id; wrapped: id of the wrapping key, octets; agreed: octets, octets
    const bool isAgreed = *choice == 2;
    if (isAgreed) {
        if (const auto parameters = readOctets(in); !parameters)
            return tl::unexpected(parameters.error());
    } else if (const auto id = in.takeUnsigned(1); !id) {
        return tl::unexpected(id.error());
    }
    if (*choice == 0)
        return false;
    if (const auto keyData = readOctets(in); !keyData)
        return tl::unexpected(keyData.error());
    return true;
}

/// Transaction id, system titles of originator and recipient, date-time, other information, key info, and
/// then what is secured.
Result<CipheredApdu> readGeneral(ByteCursor &in)
{
    constexpr int openFields = 5;
    constexpr int originator = 1;
    const Bytes before = in.rest();
    Bytes title;
    for (int field = 0; field < openFields; ++field) {
        const auto octets = readOctets(in);
        if (!octets)
            return tl::unexpected(octets.error());
        if (field == originator)
            title = *octets;
    }
    const Bytes associated = before.first(before.size() - in.left());
    const auto foreignKey = readKeyInfo(in);
    if (!foreignKey)
        return tl::unexpected(foreignKey.error());
    auto apdu = readSecured(in);
    if (apdu) {
        apdu->header.systemTitle = charsOf(title);
        apdu->header.namesForeignKey = *foreignKey;
        apdu->associated = associated;
    }
    return apdu;
}

Result<CipheredApdu> readBehindTag(int tag, ByteCursor &in)
{
    if (tag == generalCiphering)
        return readGeneral(in);
    if (tag == generalGloCiphering || tag == generalDedCiphering)
        return readTitled(in);
    return readSecured(in);
}

} // namespace

bool isGeneralCipheringTag(int tag)
{
    return tag >= generalGloCiphering && tag <= generalCiphering;
}

bool isCipheredApduTag(int tag)
{
    return isGeneralCipheringTag(tag) || isIn(tag, firstGloService) || isIn(tag, firstDedService);
}

std::uint8_t tagOfService(std::uint8_t cipheredTag)
{
    if (!isIn(cipheredTag, firstGloService) && !isIn(cipheredTag, firstDedService))
        return 0;
    return static_cast<std::uint8_t>(firstService + cipheredTag % services);
}

Result<CipheredApdu> decodeCipheredApdu(ByteCursor in)
{
    const int tag = in.peek();
    if (!isCipheredApduTag(tag))
        return failure(tag < 0 ? DecodeErrc::Truncated : DecodeErrc::ApduTag, in.offset());
    const std::size_t at = in.offset();
    (void)in.take(1);
    auto apdu = readBehindTag(tag, in);
    if (apdu) {
        apdu->header.tag = static_cast<std::uint8_t>(tag);
        apdu->offset = at;
    }
    return apdu;
}

Result<CipheredApdu> decodeUntaggedCipheredApdu(ByteCursor in)
{
    const std::size_t at = in.offset();
    auto apdu = readTitled(in);
    if (apdu)
        apdu->offset = at;
    return apdu;
}

} // namespace hanscope
