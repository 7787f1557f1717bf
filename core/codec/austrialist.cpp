// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/austrialist.h"

#include "core/codec/positionallist.h"

#include <array>

namespace hanscope
{
namespace
{

constexpr Position unknownText = unknownPosition(DataTag::OctetString);

constexpr std::array wien{
    clockPosition, wattHours(1), wattHours(2), varHours(3), varHours(4), watts(1), watts(2), vars(3), vars(4),
};
constexpr std::array wienWithId{
    meterIdPosition, clockPosition, wattHours(1), wattHours(2), varHours(3),
    varHours(4),     watts(1),      watts(2),     vars(3),      vars(4),
};
/// Name of the push setup, id, time of day, date; at the end two empty texts.
constexpr std::array kaernten{
    unknownText, meterIdPosition, unknownText, unknownText, wattHours(1), wattHours(2),
    varHours(3), varHours(4),     watts(1),    watts(2),    unknownText,  unknownText,
};

bool isPushSetupName(std::string_view text)
{
    using namespace std::string_view_literals;
    return text == "\x00\x06\x19\x09\x00\xFF"sv;
}

constexpr std::array forms{
    PositionalForm{Maker::Unknown, nullptr, wien},
    PositionalForm{Maker::Unknown, nullptr, wienWithId},
    PositionalForm{Maker::Iskraemeco, isPushSetupName, kaernten},
};

} // namespace

bool looksLikeAustriaList(Bytes body)
{
    return looksLikeForm(body, forms);
}

Result<void> readAustriaList(ByteCursor body, const ListContext &, MeterList &list)
{
    return readForm(body, forms, list);
}

} // namespace hanscope
