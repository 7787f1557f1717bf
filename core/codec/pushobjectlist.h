// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/apdu.h"
#include "core/codec/meterlist.h"

namespace hanscope
{

/// Landis+Gyr in Switzerland: the list describes itself. Its first element is the push object list, whose
/// entry k names element k. No scaler is sent; these meters count in whole W and Wh.
/// source: DLMS Blue Book, class 40 "push setup"; captures landisgyr-switzerland-*

/// Whether the first bytes of `body` are of this layout.
bool looksLikePushObjectList(Bytes body);

/// Reads the list into `list`, which is empty apart from pushTime.
/// errors: Truncated, UnknownTag, WrongType, TooManyItems, UnknownLayout, TrailingBytes
Result<void> readPushObjectList(ByteCursor body, const ListContext &context, MeterList &list);

} // namespace hanscope
