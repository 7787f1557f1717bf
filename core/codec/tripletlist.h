// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/apdu.h"
#include "core/codec/meterlist.h"

namespace hanscope
{

/// Kaifa and Sagemcom in Austria: one flat structure of a clock, then OBIS code, value and scaler-unit in
/// turn, and the meter id without a code at the end. Ciphered on the wire. source: Netz Niederösterreich,
/// customer interface; captures kaifa-austria-*, sagemcom-austria-*

/// Whether the first bytes of `body` are of this layout.
bool looksLikeTripletList(Bytes body);

/// Reads the list into `list`, which is empty apart from pushTime.
/// errors: Truncated, UnknownTag, WrongType, TooManyItems, UnknownLayout, TrailingBytes
Result<void> readTripletList(ByteCursor body, const ListContext &context, MeterList &list);

} // namespace hanscope
