// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/apdu.h"
#include "core/codec/meterlist.h"

namespace hanscope
{

/// What two Austrian grid companies have their meters send, whoever made them: the clock and eight bare
/// values (Wiener Netze: Iskraemeco AM550, Landis+Gyr E450, Siemens IM350), or six values behind id, time and
/// date (Kärnten Netz: AM550). Ciphered on the wire; the system title names the maker. source: lists
/// published with ixs/tasmota-sml-parser issue 5, bernikr/esphome-wienernetze-smartmeter and
/// UtilitechAS/amsreader-firmware issue 787; no capture

/// Whether the first bytes of `body` are of this layout.
bool looksLikeAustriaList(Bytes body);

/// Reads the list into `list`, which is empty apart from pushTime.
/// errors: Truncated, UnknownTag, WrongType, TooManyItems, UnknownLayout, TrailingBytes
Result<void> readAustriaList(ByteCursor body, const ListContext &context, MeterList &list);

} // namespace hanscope
