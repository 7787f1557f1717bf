// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/apdu.h"
#include "core/codec/meterlist.h"

namespace hanscope
{

/// Iskraemeco in Slovenia: device name and list number, then bare values, known by their position: a list of
/// momentary values and one of counters, told by the number of items behind a device name "ISK...".
/// source: capture iskra-slovenia-data

/// Whether the first bytes of `body` are of this layout.
bool looksLikeIskraList(Bytes body);

/// Reads the list into `list`, which is empty apart from pushTime.
/// errors: Truncated, UnknownTag, WrongType, TooManyItems, UnknownLayout, TrailingBytes
Result<void> readIskraList(ByteCursor body, const ListContext &context, MeterList &list);

} // namespace hanscope
