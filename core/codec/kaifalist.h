// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/apdu.h"
#include "core/codec/meterlist.h"

namespace hanscope
{

/// Kaifa in Norway (KFM_001), and two meters in Sweden: bare values, known by their position; the number of
/// items tells the list.
/// Currents are mA and voltages 0.1 V, whatever the maker's document says.
/// source: Kaifa KFM_001 HAN specification; captures kaifa-norway-*, kaifa-sweden-3p-ma304h4d*

/// Whether the first bytes of `body` are of this layout.
bool looksLikeKaifaList(Bytes body);

/// Reads the list into `list`, which is empty apart from pushTime.
/// errors: Truncated, UnknownTag, WrongType, TooManyItems, UnknownLayout, TrailingBytes
Result<void> readKaifaList(ByteCursor body, const ListContext &context, MeterList &list);

} // namespace hanscope
