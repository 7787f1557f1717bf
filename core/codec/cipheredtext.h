// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/decipher.h"
#include "core/codec/p1telegram.h"

namespace hanscope
{

/// The text of a ciphered message, as far as we may read it, and what its tag says of it. A message that
/// claims to be encrypted and is open all the same is taken as it is: some meters do so until their key is
/// set.
///
/// in:     `decipherer` is null where there can be no key; `around` is the P1 telegram that the message
///         stands in, null in other framings
/// out:    a text that makes sense, or one whose tag is Good; it lives until the next message
/// errors: Encrypted without a key; WrongKey when what comes out makes no sense; TagMismatch when it does,
/// but
///         its tag does not fit; and those of Decipherer
Result<Deciphered> textOf(const CipheredApdu &apdu, Decipherer *decipherer, const P1Telegram *around);

/// The P1 telegram that a deciphered text is: a whole one, or only the lines of the one `around` it; empty
/// when it is neither. `offset` is where the text stands in the message.
std::optional<P1Telegram> telegramIn(Bytes text, std::size_t offset, const P1Telegram *around);

} // namespace hanscope
