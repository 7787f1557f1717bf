// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/meterlist.h"
#include "core/codec/p1telegram.h"

namespace hanscope
{

/// Reads the lines of a P1 telegram of text into `list`, which is overwritten. Numbers are exact: kWh become
/// Wh with the decimals that were sent. Lines that name no number or no code are passed over, and so is a
/// code that came before. The time line, or those of date and time of day, become both clock and pushTime;
/// summer time is bit 7 of its status. errors: UnknownLayout without any value; in a telegram without
/// checksum, where a line that cannot be read
///         may be a damaged one, WrongType; TooManyItems. The offset counts from the slash.
/// source: DSMR 5.0.2 P1; Swedish branch recommendation for the customer port; captures p1-*; telegrams
///         published with UtilitechAS/amsreader-firmware (Poland, Slovenia, Denmark)
Result<void> readP1List(const P1Telegram &telegram, MeterList &list);

} // namespace hanscope
