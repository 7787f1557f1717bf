// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/apdu.h"
#include "core/codec/meterlist.h"

namespace hanscope
{

/// Landis+Gyr E450 with bare values: in Burgenland (Austria) one list with or without three values that
/// nobody has found out, in Slovenia two lists in turn. Whole volts everywhere, and 0.01 A. source: capture
/// landisgyr-e450-plaintext; lists published with arendst/Tasmota issue 23027 and with
/// UtilitechAS/amsreader-firmware (em-si2026, named there by the grid company's push object list)

/// Whether the first bytes of `body` are of this layout.
bool looksLikeLandisGyrList(Bytes body);

/// Reads the list into `list`, which is empty apart from pushTime.
/// errors: Truncated, UnknownTag, WrongType, TooManyItems, UnknownLayout, TrailingBytes
Result<void> readLandisGyrList(ByteCursor body, const ListContext &context, MeterList &list);

} // namespace hanscope
