// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/apdu.h"
#include "core/codec/meterlist.h"

namespace hanscope
{

/// Aidon (AIDON_V0001) and the Embriq module that speaks its form: an array of structures, each an OBIS code,
/// a value and, for measured values, scaler and unit.
/// source: Aidon RJ12 HAN interface description; captures aidon-*, embriq-*

/// Whether the first bytes of `body` are of this layout.
bool looksLikeAidonList(Bytes body);

/// Reads the list into `list`, which is empty apart from pushTime.
/// errors: Truncated, UnknownTag, WrongType, TooManyItems, UnknownLayout, TrailingBytes
Result<void> readAidonList(ByteCursor body, const ListContext &context, MeterList &list);

/// Kaifa in western Austria (TINETZ, IKB, Salzburg Netz, Vorarlberg Netz) and in Poland: such elements in a
/// structure, behind code and value of the clock. Ciphered on the wire with security control 21.
/// source: data model in fneur/smart-meter-tirol; list published with UtilitechAS/amsreader-firmware issue
/// 539

/// Whether the first bytes of `body` are of this layout.
bool looksLikeClockedItemList(Bytes body);

/// Reads the list into `list`, which is empty apart from pushTime.
/// errors: Truncated, UnknownTag, WrongType, TooManyItems, UnknownLayout, TrailingBytes
Result<void> readClockedItemList(ByteCursor body, const ListContext &context, MeterList &list);

} // namespace hanscope
