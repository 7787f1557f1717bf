// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/landisgyrlist.h"

#include "core/codec/positionallist.h"

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

constexpr Position unknown = unknownPosition(DataTag::LongUnsigned);
constexpr Position frequency{{1, 0, 14, 7, 0}, 0, Unit::Hertz, DataTag::LongUnsigned};

constexpr std::array burgenland{
    volts(32, 0), volts(52, 0), volts(72, 0), amperes(31, -2), amperes(51, -2), amperes(71, -2),
    watts(1),     watts(2),     wattHours(1), wattHours(2),    meterIdPosition,
};
constexpr std::array burgenlandLonger{
    volts(32, 0),    volts(52, 0), volts(72, 0), amperes(31, -2), amperes(51, -2),
    amperes(71, -2), watts(1),     watts(2),     wattHours(1),    wattHours(2),
    unknown,         unknown,      unknown,      meterIdPosition,
};
constexpr std::array sloveniaTotals{
    meterIdPosition, watts(1),     watts(2),    vars(3),     vars(4),
    wattHours(1),    wattHours(2), varHours(3), varHours(4),
};
constexpr std::array sloveniaPhases{
    meterIdPosition, frequency, amperes(31, -2), amperes(51, -2), amperes(71, -2), volts(32, 0), volts(52, 0),
    volts(72, 0),    watts(21), watts(41),       watts(61),       watts(22),       watts(42),    watts(62),
};

/// Iskraemeco sends a list of the same types behind a name that begins with letters.
bool isSerialNumber(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

constexpr std::array forms{
    PositionalForm{Maker::LandisGyr, nullptr, burgenland},
    PositionalForm{Maker::LandisGyr, nullptr, burgenlandLonger},
    PositionalForm{Maker::LandisGyr, isSerialNumber, sloveniaTotals},
    PositionalForm{Maker::LandisGyr, isSerialNumber, sloveniaPhases},
};

} // namespace

bool looksLikeLandisGyrList(Bytes body)
{
    return looksLikeForm(body, forms);
}

Result<void> readLandisGyrList(ByteCursor body, const ListContext &, MeterList &list)
{
    return readForm(body, forms, list);
}

} // namespace hanscope
