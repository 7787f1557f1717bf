// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/obis.h"

namespace hanscope
{

std::string toText(const ObisCode &code)
{
    std::string text = std::to_string(code.a);
    text += '-';
    text += std::to_string(code.b);
    text += ':';
    text += std::to_string(code.c);
    text += '.';
    text += std::to_string(code.d);
    text += '.';
    text += std::to_string(code.e);
    if (code.f != 255) {
        text += '.';
        text += std::to_string(code.f);
    }
    return text;
}

std::string_view symbol(Unit unit)
{
    switch (unit) {
    case Unit::Degree:
        return "°";
    case Unit::DegreeCelsius:
        return "°C";
    case Unit::CubicMetre:
        return "m³";
    case Unit::Watt:
        return "W";
    case Unit::VoltAmpere:
        return "VA";
    case Unit::Var:
        return "var";
    case Unit::WattHour:
        return "Wh";
    case Unit::VoltAmpereHour:
        return "VAh";
    case Unit::VarHour:
        return "varh";
    case Unit::Ampere:
        return "A";
    case Unit::Volt:
        return "V";
    case Unit::Hertz:
        return "Hz";
    case Unit::Percent:
        return "%";
    case Unit::None:
        return "";
    }
    return "";
}

} // namespace hanscope
