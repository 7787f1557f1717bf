// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/obisunits.h"

#include <array>

namespace hanscope
{
namespace
{

constexpr std::uint8_t electricity = 1;
constexpr std::uint8_t momentary = 7;
constexpr std::uint8_t counted = 8;

/// Group C numbers the quantities 1 to 20 for all phases together, and again from 21, 41 and 61 for each.
constexpr std::uint8_t quantityInAnyPhase(std::uint8_t c)
{
    return static_cast<std::uint8_t>(c == 0 || c > 80 ? 0 : (c - 1) % 20 + 1);
}

constexpr std::optional<Unit> momentaryUnit(std::uint8_t quantity)
{
    if (quantity >= 3 && quantity <= 8)
        return Unit::Var;
    switch (quantity) {
    case 1:
    case 2:
        return Unit::Watt;
    case 9:
    case 10:
        return Unit::VoltAmpere;
    case 11:
        return Unit::Ampere;
    case 12:
        return Unit::Volt;
    case 13:
        return Unit::None;
    case 14:
        return Unit::Hertz;
    default:
        return std::nullopt;
    }
}

constexpr std::optional<Unit> countedUnit(std::uint8_t quantity)
{
    if (quantity == 1 || quantity == 2)
        return Unit::WattHour;
    if (quantity >= 3 && quantity <= 8)
        return Unit::VarHour;
    if (quantity == 9 || quantity == 10)
        return Unit::VoltAmpereHour;
    return std::nullopt;
}

/// Units by group C.
using UnitTable = std::array<std::optional<Unit>, 256>;

constexpr UnitTable makeTable(std::optional<Unit> (*unitOfQuantity)(std::uint8_t))
{
    UnitTable table{};
    for (std::size_t c = 0; c < table.size(); ++c)
        table[c] = unitOfQuantity(quantityInAnyPhase(static_cast<std::uint8_t>(c)));
    return table;
}

constexpr UnitTable momentaryUnits = makeTable(momentaryUnit);
constexpr UnitTable countedUnits = makeTable(countedUnit);

} // namespace

std::optional<Unit> unitOf(const ObisCode &code)
{
    if (code.a != electricity)
        return std::nullopt;
    if (code.d == momentary && code.e == 0)
        return momentaryUnits[code.c];
    if (code.d == counted)
        return countedUnits[code.c];
    return std::nullopt;
}

} // namespace hanscope
