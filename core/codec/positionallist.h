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
    Unit unit = Unit::None; ///< None: text or clock
};

/// A place of which nobody knows what it means; its value is passed over.
inline constexpr Position unknownPosition{{0, 0, 0, 0, 0}};

/// Reads one value for each position, and then the end of the list.
/// errors: Truncated, UnknownTag, WrongType, TooManyItems, TrailingBytes
Result<void> readPositions(ByteCursor &in, std::span<const Position> positions, MeterList &list);

} // namespace hanscope
