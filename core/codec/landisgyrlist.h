// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/apdu.h"
#include "core/codec/meterlist.h"

namespace hanscope
{

/// Landis+Gyr E450: fourteen bare values, known by their position. Three of them mean what nobody has found
/// out. source: capture landisgyr-e450-plaintext

/// Whether the first bytes of `body` are of this layout.
bool looksLikeLandisGyrList(Bytes body);

/// Reads the list into `list`, which is empty apart from pushTime.
/// errors: Truncated, UnknownTag, WrongType, TooManyItems, TrailingBytes
Result<void> readLandisGyrList(ByteCursor body, const ListContext &context, MeterList &list);

} // namespace hanscope
