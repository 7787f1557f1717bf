// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/apdu.h"
#include "core/codec/meterlist.h"

namespace hanscope
{

/// Landis+Gyr E450 in Switzerland and Austria: the list describes itself. Its first element is the push
/// object list, whose entry k names element k. No scaler is sent. source: DLMS Blue Book, class 40 "push
/// setup"; captures landisgyr-switzerland-*; for currents the frames published with
/// UtilitechAS/amsreader-firmware issues 740 and 934, where only 0.01 A agrees with the power

/// Whether the first bytes of `body` are of this layout.
bool looksLikePushObjectList(Bytes body);

/// Reads the list into `list`, which is empty apart from pushTime.
/// errors: Truncated, UnknownTag, WrongType, TooManyItems, UnknownLayout, TrailingBytes
Result<void> readPushObjectList(ByteCursor body, const ListContext &context, MeterList &list);

} // namespace hanscope
