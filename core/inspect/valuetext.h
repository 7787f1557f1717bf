// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/datavalue.h"

#include <string>

namespace hanscope
{

/// "7E A0": bytes in hex.
std::string hexText(Bytes bytes);

/// "0xA887": `digits` hex digits.
std::string hexNumber(std::uint64_t number, int digits);

/// "2022-10-30 12:00:10", with "+01:00" behind it where the meter tells the distance to UTC; what it leaves
/// out is "??".
std::string clockText(const MeterClock &clock);

/// Whether the twelve bytes are a date-time of this century.
bool isClock(Bytes bytes);

/// Whether the bytes are letters, digits and signs of ASCII; NULs may pad them behind.
bool isPrintable(Bytes bytes);

/// A data value in the form people read; empty where its bytes say it best.
std::string valueText(const DataValue &value);

} // namespace hanscope
