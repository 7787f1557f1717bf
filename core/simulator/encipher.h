// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/decipher.h"

#include <vector>

namespace hanscope
{

/// How a meter protects what it sends.
struct Ciphering {
    CipherKey encryption{};
    CipherKey authentication{}; ///< used when the security control says authenticated
    std::uint8_t securityControl = 0x30; ///< 0x00 open, 0x10 authenticated, 0x20 encrypted, 0x30 both
    std::uint8_t tag = 0xDB; ///< 0xDB general-glo, 0xDC general-ded; 0xCA glo, 0xD2 ded: without system title
    SystemTitle systemTitle;
    bool leavesOpen = false; ///< says so and does not do it, as meters whose key is not set
};

/// `apdu` as a ciphered APDU: AES-128-GCM, with 12 bytes of tag when it is authenticated.
///
/// in:     another `counter` for each message under one key
/// out:    empty when OpenSSL refuses
/// source: DLMS Green Book, security suites 0 and 1; NIST SP 800-38D
std::vector<std::uint8_t> encipher(const Ciphering &how, std::uint32_t counter, Bytes apdu);

/// The APDU that `header` opens, with `content` as it stands behind the invocation counter.
std::vector<std::uint8_t> cipheredApdu(const CipherHeader &header, Bytes content);

} // namespace hanscope
