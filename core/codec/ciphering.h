// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"
#include "core/model/meterkeys.h"

namespace hanscope
{

/// The open part of a ciphered message: enough to ask the grid company for the right key.
struct CipherHeader {
    std::uint8_t tag = 0; ///< APDU tag: 0xDB general-glo-ciphering, 0xDD general-ciphering, ...
    SystemTitle systemTitle; ///< may be empty
    std::uint8_t securityControl = 0; ///< 0x10 authenticated, 0x20 encrypted, 0x30 both
    std::uint32_t invocationCounter = 0; ///< rises by one with each message
    bool namesForeignKey = false; ///< general-ciphering with a key of its own, wrapped or agreed upon

    bool isAuthenticated() const { return (securityControl & 0x10) != 0; }
    bool isEncrypted() const { return (securityControl & 0x20) != 0; }
    bool isBroadcast() const { return (securityControl & 0x40) != 0; } ///< with the key of many meters
    bool isCompressed() const { return (securityControl & 0x80) != 0; }
    unsigned suite() const { return securityControl & 0x0F; } ///< 0 and 1: AES-128

    bool operator==(const CipherHeader &) const = default;
};

/// A ciphered message as sent.
struct CipheredApdu {
    CipherHeader header;
    Bytes associated; ///< general-ciphering only: the open fields that its tag covers, too
    Bytes content; ///< behind the counter: text, and 12 bytes of authentication tag if there is one
    std::size_t contentOffset = 0;
    std::size_t offset = 0; ///< where the message begins
};

/// general-glo-ciphering (DB), general-ded-ciphering (DC) or general-ciphering (DD).
bool isGeneralCipheringTag(int tag);

/// Whether an APDU with this tag is ciphered: general-glo-ciphering (DB), general-ded-ciphering (DC),
/// general-ciphering (DD), and the services with a global (C8 to CF) or dedicated key (D0 to D7), which
/// carry no system title.
bool isCipheredApduTag(int tag);

/// Reads a ciphered APDU, tag included. Errors: ApduTag, Truncated, Length; UnknownTag for a key-info of
/// general-ciphering that the standard does not have.
/// source: DLMS Green Book, "ciphered APDUs" and general-ciphering
Result<CipheredApdu> decodeCipheredApdu(ByteCursor in);

/// The same without its tag, as Elgama and Kaifa send it in a P1 telegram. Errors: Truncated, Length.
Result<CipheredApdu> decodeUntaggedCipheredApdu(ByteCursor in);

/// The tag of the APDU inside, for the services that are ciphered each on its own (C0 in C8, ...); 0 for
/// the general ones, which may hold any.
std::uint8_t tagOfService(std::uint8_t cipheredTag);

} // namespace hanscope
