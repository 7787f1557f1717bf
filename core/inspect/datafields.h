// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspect/fieldbuilder.h"

namespace hanscope
{

/// One COSEM value with everything inside it, each element a field. False when it broke off: then the rest
/// of `in` is told as unread. source: DLMS Green Book, A-XDR "Data"
bool addDataFields(ByteCursor &in, FieldBuilder &out);

} // namespace hanscope
