// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

#include "core/codec/bytecursor.h"
#include "core/model/meterclock.h"
#include "core/model/reading.h"

#include <chrono>

namespace hanscope
{

/// By how much all times of a session are moved. Whole weeks keep the time of day and the weekday.
using TimeShift = std::chrono::weeks;

/// A shift by chance, half a year to ten years back. Begin and end stay in summer or normal time where they
/// are in it, so that local times agree with the meter's clock as before; in between, the hour may change in
/// another week.
TimeShift drawTimeShift(ReceiveTime first, ReceiveTime last);

/// A clock moved; empty for one that names a year but no valid day, and one that leaves the years 1 to 9999.
std::optional<MeterClock> moved(MeterClock clock, TimeShift shift);

/// Whether twelve bytes are a COSEM date-time: each field in its range or not specified.
bool looksLikeDateTime(Bytes bytes);

/// Moves a COSEM date-time in place. False, and nothing changed, as with moved().
bool moveDateTime(std::span<std::uint8_t> dateTime, TimeShift shift);

/// Whether twelve digits are YYMMDDhhmmss of a day that there is.
bool looksLikeP1Time(std::string_view digits);

/// Moves YYMMDD in place. False, and nothing changed, when it is no day or leaves the years 2000 to 2099.
bool moveP1Date(std::span<std::uint8_t> digits, TimeShift shift);

} // namespace hanscope
