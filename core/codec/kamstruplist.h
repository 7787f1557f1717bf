// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/apdu.h"
#include "core/codec/meterlist.h"

namespace hanscope
{

/// Kamstrup (Kamstrup_V0001): the list version, then OBIS code and value in turn, without scalers.
/// One-phase meters keep the count and put null-data where L2 and L3 would be.
/// source: Kamstrup 5512-2441 HAN-NVE interface description; captures kamstrup-*

/// Whether the first bytes of `body` are of this layout.
bool looksLikeKamstrupList(Bytes body);

/// Reads the list into `list`, which is empty apart from pushTime.
/// errors: Truncated, UnknownTag, WrongType, TooManyItems, UnknownLayout, TrailingBytes
Result<void> readKamstrupList(ByteCursor body, const ListContext &context, MeterList &list);

} // namespace hanscope
