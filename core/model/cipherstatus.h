// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/meteridentity.h"
#include "core/model/meterkeys.h"

namespace hanscope
{

/// What is known of the authentication tag of a message.
enum class TagCheck {
    NotCiphered, ///< sent in the open
    NoTag, ///< ciphered, but the meter sends no tag
    Unchecked, ///< there is a tag, and we have no authentication key
    Good,
    Bad, ///< a key is wrong, or the message was changed behind the checksum of its frame
};

/// Whether the messages on the line can be read.
enum class CipherPhase {
    Open, ///< they come in the open, or none came yet
    KeyMissing,
    KeyUntried, ///< there is a key now, and no message since
    KeyWrong, ///< it does not fit this meter
    AuthenticationKeyWrong, ///< the messages can be read, but not one tag fits: nothing of them is shown
    NoSystemTitle, ///< they do not say whose they are; no key helps without that
    UnknownKind, ///< ciphered in a way that we do not read: AES-256, compressed, a key of its own
    Deciphered,
};

/// How the messages of the meter are ciphered, and how far we get with them. A plain value.
struct CipherStatus {
    CipherPhase phase = CipherPhase::Open;
    SystemTitle systemTitle; ///< empty while Open, and with NoSystemTitle
    Maker maker = Maker::Unknown; ///< as the system title tells
    TagCheck tag = TagCheck::NotCiphered; ///< of the last message, with Deciphered

    /// Messages come, and no value of them can be shown.
    bool isLocked() const { return phase != CipherPhase::Open && phase != CipherPhase::Deciphered; }

    bool operator==(const CipherStatus &) const = default;
};

} // namespace hanscope
