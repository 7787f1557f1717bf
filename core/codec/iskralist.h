// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/apdu.h"
#include "core/codec/meterlist.h"

namespace hanscope
{

/// Iskraemeco in Slovenia (AM550) and Croatia (IE.5): bare values. Which list it is tell the types of the
/// values; each grid company has lists of its own.
/// source: capture iskra-slovenia-data; the frames published with UtilitechAS/amsreader-firmware, issues 615,
/// 869, 1072 and 1174, whose sums agree (1.8.0 is 1.8.1 and 1.8.2 together, 1.7.0 the three phases)

/// Whether the first bytes of `body` are of this layout.
bool looksLikeIskraList(Bytes body);

/// Reads the list into `list`, which is empty apart from pushTime.
/// errors: Truncated, UnknownTag, WrongType, TooManyItems, UnknownLayout, TrailingBytes
Result<void> readIskraList(ByteCursor body, const ListContext &context, MeterList &list);

} // namespace hanscope
