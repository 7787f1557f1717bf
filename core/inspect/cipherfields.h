// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/decipher.h"
#include "core/codec/meterlist.h"
#include "core/codec/p1telegram.h"
#include "core/inspect/fieldbuilder.h"

namespace hanscope
{

/// A length or count and its bytes, as one field. False when it breaks off, or tells more bytes than there
/// are.
bool addLength(ByteCursor &in, std::size_t &length, FieldBuilder &out);

/// A ciphered message: what stands in it openly, and its text where `decipherer` has the key. A text has as
/// many bytes deciphered as ciphered, so its fields stand at the bytes that they come from. Takes all of
/// `in`.
void addCipheredMessage(ByteCursor &in, const ListContext &context, Decipherer &decipherer,
                        FieldBuilder &out);

/// The same without tag, as it stands in the P1 telegram `around`.
void addUntaggedCipheredMessage(ByteCursor &in, const P1Telegram &around, Decipherer &decipherer,
                                FieldBuilder &out);

} // namespace hanscope
