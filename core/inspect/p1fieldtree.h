// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/decipher.h"
#include "core/inspect/fieldbuilder.h"

namespace hanscope
{

/// A P1 telegram, of text or with a ciphered message in it, whole or damaged. Takes all of `bytes`.
void addP1Telegram(Bytes bytes, Decipherer &decipherer, FieldBuilder &out);

/// Lines of a telegram; takes all of `in`. A checksum is compared where the first of them begins with a
/// slash.
void addP1Lines(ByteCursor &in, FieldBuilder &out);

} // namespace hanscope
