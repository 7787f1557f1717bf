// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"
#include "core/model/fixedtext.h"

#include <string>

namespace hanscope
{

/// The open part of a ciphered message: enough to ask the grid company for the right key.
struct CipherHeader {
    std::uint8_t tag = 0; ///< APDU tag: 0xDB general-glo-ciphering, 0xDC general-ded-ciphering, ...
    FixedText<16> systemTitle; ///< raw bytes: three letters of the maker, then a number; may be empty
    std::uint8_t securityControl = 0; ///< 0x10 authenticated, 0x20 encrypted, 0x30 both
    std::uint32_t invocationCounter = 0; ///< rises by one with each message

    bool isAuthenticated() const { return (securityControl & 0x10) != 0; }
    bool isEncrypted() const { return (securityControl & 0x20) != 0; }
    bool isCompressed() const { return (securityControl & 0x80) != 0; }
    unsigned suite() const { return securityControl & 0x0F; } ///< 0 and 1: AES-128

    bool operator==(const CipherHeader &) const = default;
};

/// A ciphered message as sent.
struct CipheredApdu {
    CipherHeader header;
    Bytes content; ///< behind the counter: text, and 12 bytes of authentication tag if there is one
    std::size_t contentOffset = 0;
    std::size_t offset = 0; ///< where the message begins
};

/// Whether an APDU with this tag is ciphered: general-glo-ciphering (DB), general-ded-ciphering (DC), and
/// event-notification-request under a global (CA) or dedicated key (D2), which carry no system title.
bool isCipheredApduTag(int tag);

/// Reads a ciphered APDU, tag included. Errors: ApduTag, Truncated, Length.
/// source: DLMS Green Book, general-ciphering APDUs
Result<CipheredApdu> decodeCipheredApdu(ByteCursor in);

/// The same without its tag, as Elgama sends it in a P1 telegram. Errors: Truncated, Length.
Result<CipheredApdu> decodeUntaggedCipheredApdu(ByteCursor in);

/// The system title as 16 hex digits, upper case.
std::string systemTitleHex(const CipherHeader &header);

} // namespace hanscope
