// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/apdu.h"
#include "core/codec/meterlist.h"

namespace hanscope
{

/// Kaifa in Sweden (KFM_001): OBIS code and value in turn, everything every 15 s. Scales as in Norway, not
/// sent. source: captures kaifa-sweden-3p-ma304h4, kaifa-sweden-3p-llc

/// Whether the first bytes of `body` are of this layout.
bool looksLikeKaifaPairList(Bytes body);

/// Reads the list into `list`, which is empty apart from pushTime.
/// errors: Truncated, UnknownTag, WrongType, TooManyItems, UnknownLayout, TrailingBytes
Result<void> readKaifaPairList(ByteCursor body, const ListContext &context, MeterList &list);

} // namespace hanscope
