// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/meterkeys.h"

#include <string>

namespace hanscope
{

/// Where the keys of a meter are kept.
enum class KeyPlace {
    Session, ///< in memory, until the program ends
    File, ///< in a file that only its owner can read
    Keychain, ///< the desktop's: GNOME Keyring, KWallet
};

/// That there are keys, and whose. The keys themselves are not in it.
struct KeptKey {
    SystemTitle meter;
    KeyPlace place = KeyPlace::Session;

    bool operator==(const KeptKey &) const = default;
};

/// What went wrong with keeping keys. Each has its own next step for the user.
enum class KeyTrouble {
    None,
    NoKeychain, ///< none answers, or it refused
    KeychainSilent, ///< it has a key by our books, and does not give it: locked, refused, emptied
    FileDamaged, ///< set aside under the name in `detail`
    FileUnreadable,
    FileUnwritable,
};

struct KeyReport {
    KeyTrouble trouble = KeyTrouble::None;
    std::string
        detail; ///< FileDamaged: a path; else text of the keychain or the operating system, maybe empty

    bool operator==(const KeyReport &) const = default;
};

} // namespace hanscope
