// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/iskralist.h"

#include "core/codec/positionallist.h"

#include <array>

namespace hanscope
{
namespace
{

constexpr Position listNumber{{1, 1, 0, 2, 129}, 0, Unit::None, DataTag::OctetString};
constexpr Position unknownText = unknownPosition(DataTag::OctetString);
constexpr Position unknownArray = unknownPosition(DataTag::Array);
constexpr Position unknownNumber = unknownPosition(DataTag::DoubleLongUnsigned);
constexpr Position powerFactor{{1, 0, 13, 7, 0}, -3, Unit::None, DataTag::LongUnsigned};

constexpr std::array momentary{
    meterIdPosition, listNumber,    watts(1),      watts(2),        vars(3),         vars(4),
    volts(32, -1),   volts(52, -1), volts(72, -1), amperes(31, -2), amperes(51, -2), amperes(71, -2),
    watts(21),       watts(41),     watts(61),     watts(22),       watts(42),       watts(62),
};
constexpr std::array momentaryVoltsFirst{
    meterIdPosition, listNumber,      volts(32, -1), volts(52, -1), volts(72, -1), amperes(31, -2),
    amperes(51, -2), amperes(71, -2), watts(1),      watts(2),      vars(3),       vars(4),
};
constexpr std::array momentaryOnePhase{
    meterIdPosition, listNumber,    watts(1),        watts(2),  vars(3),
    vars(4),         volts(32, -1), amperes(31, -2), watts(21), watts(22),
};
constexpr std::array counters{
    meterIdPosition, listNumber,   unknownPosition(DataTag::Enum),
    unknownText,     wattHours(1), wattHours(1, 1),
    wattHours(1, 2), wattHours(2), wattHours(2, 1),
    wattHours(2, 2), varHours(3),  varHours(4),
};
constexpr std::array powerAndCounters{
    meterIdPosition, watts(1),     watts(2),        wattHours(1),    wattHours(1, 1),
    wattHours(1, 2), wattHours(2), wattHours(2, 1), wattHours(2, 2),
};
/// Croatia, IE.5: behind the id the time of day and the date; at the end a limit, and four values of no
/// known meaning.
constexpr std::array croatia{
    meterIdPosition, unknownText,     unknownText,
    wattHours(1),    wattHours(1, 1), wattHours(1, 2),
    wattHours(2),    wattHours(2, 1), wattHours(2, 2),
    varHours(5),     varHours(6),     varHours(7),
    varHours(8),     watts(1),        watts(2),
    powerFactor,     watts(21),       watts(41),
    watts(61),       watts(22),       watts(42),
    watts(62),       volts(32, -1),   volts(52, -1),
    volts(72, -1),   amperes(31, -2), amperes(51, -2),
    amperes(71, -2), unknownNumber,   unknownArray,
    unknownArray,    unknownArray,    unknownPosition(DataTag::Boolean),
};
constexpr std::array croatiaWithoutQuadrants{
    meterIdPosition, unknownText,     unknownText,     wattHours(1),
    wattHours(1, 1), wattHours(1, 2), wattHours(2),    wattHours(2, 1),
    wattHours(2, 2), watts(1),        watts(2),        watts(21),
    watts(41),       watts(61),       watts(22),       watts(42),
    watts(62),       volts(32, -1),   volts(52, -1),   volts(72, -1),
    amperes(31, -2), amperes(51, -2), amperes(71, -2), unknownNumber,
    unknownArray,    unknownArray,    unknownArray,    unknownPosition(DataTag::Boolean),
};

bool isDeviceName(std::string_view text)
{
    return text.starts_with("ISK");
}

constexpr std::array forms{
    PositionalForm{Maker::Iskraemeco, isDeviceName, momentary},
    PositionalForm{Maker::Iskraemeco, isDeviceName, momentaryVoltsFirst},
    PositionalForm{Maker::Iskraemeco, isDeviceName, momentaryOnePhase},
    PositionalForm{Maker::Iskraemeco, isDeviceName, counters},
    PositionalForm{Maker::Iskraemeco, isDeviceName, powerAndCounters},
    PositionalForm{Maker::Iskraemeco, nullptr, croatia},
    PositionalForm{Maker::Iskraemeco, nullptr, croatiaWithoutQuadrants},
};

} // namespace

bool looksLikeIskraList(Bytes body)
{
    return looksLikeForm(body, forms);
}

Result<void> readIskraList(ByteCursor body, const ListContext &, MeterList &list)
{
    return readForm(body, forms, list);
}

} // namespace hanscope
