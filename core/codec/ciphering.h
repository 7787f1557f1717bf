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

    bool operator==(const CipherHeader &) const = default;
};

/// Whether an APDU with this tag is ciphered: general-glo-ciphering (DB) and general-ded-ciphering (DC).
bool isCipheredApduTag(int tag);

/// Reads the head of a ciphered APDU, tag included. Errors: ApduTag, Truncated, Length.
/// source: DLMS Green Book, general-ciphering APDUs
Result<CipherHeader> decodeCipherHeader(ByteCursor in);

/// The system title as 16 hex digits, upper case.
std::string systemTitleHex(const CipherHeader &header);

} // namespace hanscope
