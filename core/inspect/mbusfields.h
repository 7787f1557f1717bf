// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspect/payloadfields.h"

namespace hanscope
{

/// An M-Bus long frame, whole or damaged. Takes all of `bytes`. source: EN 13757-2 FT 1.2; EN 13757-3
void addMBusFrame(Bytes bytes, Decipherer &decipherer, FieldBuilder &out);

} // namespace hanscope
