// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/listfields.h"

#include <span>

namespace hanscope
{

/// What stands at one place of a list that sends bare values.
struct Position {
    ObisCode code;
    std::int8_t scaler = 0;
    Unit unit = Unit::None; ///< None: text, clock, or a number without unit
    DataTag tag = DataTag::NullData; ///< the type it is sent in, for lists that their types tell
};

/// A place of which nobody knows what it means; its value is passed over.
constexpr Position unknownPosition(DataTag tag)
{
    return {{0, 0, 0, 0, 0}, 0, Unit::None, tag};
}

// Places of lists that their types tell. `c` is group C of the code, as in 1.7.0 or 32.7.0.

inline constexpr Position meterIdPosition{{0, 0, 96, 1, 0}, 0, Unit::None, DataTag::OctetString};
inline constexpr Position clockPosition{{0, 0, 1, 0, 0}, 0, Unit::None, DataTag::OctetString};

constexpr Position watts(std::uint8_t c)
{
    return {{1, 0, c, 7, 0}, 0, Unit::Watt, DataTag::DoubleLongUnsigned};
}
constexpr Position vars(std::uint8_t c)
{
    return {{1, 0, c, 7, 0}, 0, Unit::Var, DataTag::DoubleLongUnsigned};
}
constexpr Position wattHours(std::uint8_t c, std::uint8_t tariff = 0)
{
    return {{1, 0, c, 8, tariff}, 0, Unit::WattHour, DataTag::DoubleLongUnsigned};
}
constexpr Position varHours(std::uint8_t c, std::uint8_t tariff = 0)
{
    return {{1, 0, c, 8, tariff}, 0, Unit::VarHour, DataTag::DoubleLongUnsigned};
}
constexpr Position volts(std::uint8_t c, std::int8_t scaler)
{
    return {{1, 0, c, 7, 0}, scaler, Unit::Volt, DataTag::LongUnsigned};
}
constexpr Position amperes(std::uint8_t c, std::int8_t scaler)
{
    return {{1, 0, c, 7, 0}, scaler, Unit::Ampere, DataTag::LongUnsigned};
}

/// Reads one value for each position, and then the end of the list.
/// errors: Truncated, UnknownTag, WrongType, TooManyItems, TrailingBytes
Result<void> readPositions(ByteCursor &in, std::span<const Position> positions, MeterList &list);

/// One list of bare values. The number of values tells no list from another, because makers send as many
/// with other meanings; the types of all of them, what text and clock look like, and the first text do.
struct PositionalForm {
    Maker maker = Maker::Unknown;
    bool (*isFrom)(std::string_view firstText) = nullptr; ///< null when the types are enough
    std::span<const Position> positions;
};

/// Whether a body has one of the forms, as far as it goes.
bool looksLikeForm(Bytes body, std::span<const PositionalForm> forms);

/// Reads a body into `list`, which is empty apart from pushTime, in the form that fits it.
/// errors: UnknownLayout when none does; Truncated when one does up to the end of the bytes; those of
/// readPositions
Result<void> readForm(ByteCursor body, std::span<const PositionalForm> forms, MeterList &list);

} // namespace hanscope
