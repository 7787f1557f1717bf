// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/obis.h"
#include "core/model/fixedtext.h"
#include "core/model/meterclock.h"

#include <optional>
#include <string_view>

namespace hanscope
{

// What stands in a line of a P1 telegram. Each of these is empty for text of another form.

/// "1-0:1.8.0", "1.8.0" or either with "*255": A and B of electricity may be left out.
std::optional<ObisCode> parseP1Code(std::string_view text);

/// An exact decimal number: raw / 10^decimals.
struct P1Decimal {
    std::int64_t raw = 0;
    int decimals = 0;
};
std::optional<P1Decimal> parseP1Decimal(std::string_view text);

/// What the name of a unit means. Makers differ in upper and lower case.
struct P1Unit {
    std::string_view name;
    std::optional<Unit> unit; ///< empty for one that we have no quantity for
    int exponent = 0; ///< the power of ten in front of our unit: 3 for kWh
};

/// Null for a name that is no unit of any meter.
const P1Unit *findP1Unit(std::string_view name);

/// YYMMDDhhmmss and W (normal time), S (summer time) or nothing, which
/// leaves the status unspecified; summer time is its bit 7.
std::optional<MeterClock> parseP1Time(std::string_view text);

/// The same from a line with the date, YYMMDD, and one with the time of day, hhmmss.
std::optional<MeterClock> parseP1Time(std::string_view date, std::string_view timeOfDay);

/// An id in letters. DSMR writes it as hex of its letters, others write the letters.
FixedText<24> p1IdText(std::string_view sent);

} // namespace hanscope
