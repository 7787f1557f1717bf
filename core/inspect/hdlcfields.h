// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspect/payloadfields.h"

namespace hanscope
{

/// An HDLC frame with its flags, whole or damaged: each checksum is compared for itself, and what lies
/// between them is read as far as it goes. Takes all of `bytes`, which begin with a flag.
/// source: ISO/IEC 13239 frame format type 3
void addHdlcFrame(Bytes bytes, Decipherer &decipherer, FieldBuilder &out);

} // namespace hanscope
