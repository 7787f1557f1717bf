// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"

#include <array>
#include <string>
#include <string_view>

namespace hanscope
{

/// An OBIS code, A-B:C.D.E.F. source: IEC 62056-6-1
struct ObisCode {
    std::uint8_t a = 0, b = 0, c = 0, d = 0, e = 0, f = 255;

    bool operator==(const ObisCode &) const = default;
};

/// The three groups that name the quantity; makers differ in the others.
struct ObisQuantity {
    std::uint8_t c = 0, d = 0, e = 0;

    bool operator==(const ObisQuantity &) const = default;
};

constexpr ObisQuantity quantityOf(const ObisCode &code)
{
    return {code.c, code.d, code.e};
}

/// Six bytes as a code. Error: WrongType for another size.
inline Result<ObisCode> decodeObis(Bytes bytes, std::size_t offset)
{
    if (bytes.size() != 6)
        return failure(DecodeErrc::WrongType, offset);
    return ObisCode{bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5]};
}

/// "1-0:1.7.0"; F is printed only when it is not 255.
std::string toText(const ObisCode &code);

/// Units as COSEM numbers them. source: DLMS Blue Book, scal_unit_type
enum class Unit : std::uint8_t {
    Degree = 8,
    DegreeCelsius = 9,
    CubicMetre = 13,
    Watt = 27,
    VoltAmpere = 28,
    Var = 29,
    WattHour = 30,
    VoltAmpereHour = 31,
    VarHour = 32,
    Ampere = 33,
    Volt = 35,
    Hertz = 44,
    Percent = 56,
    None = 255,
};

/// "W", "varh", ...; empty for Unit::None and for units no HAN list uses.
std::string_view symbol(Unit unit);

} // namespace hanscope
