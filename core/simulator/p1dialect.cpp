// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/p1dialect.h"

#include "core/codec/crc16arc.h"
#include "core/codec/decimaltext.h"
#include "core/simulator/bytewriter.h"
#include "core/simulator/meterprofile.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace hanscope
{
namespace
{

using Holds = Place::Holds;

constexpr std::string_view lineEnd = "\r\n";

std::string twoDigits(unsigned number)
{
    return {static_cast<char>('0' + number / 10 % 10), static_cast<char>('0' + number % 10)};
}

/// YYMMDDhhmmss, then S in summer time, else W.
std::string timeText(const MeterClock &clock)
{
    constexpr unsigned summerTime = 0x80;
    std::string text;
    for (const unsigned part : {clock.year % 100u, unsigned{clock.month}, unsigned{clock.day},
                                unsigned{clock.hour}, unsigned{clock.minute}, unsigned{clock.second}})
        text += twoDigits(part);
    return text + ((clock.status & summerTime) != 0 ? 'S' : 'W');
}

std::string hexOf(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string hex;
    for (const char c : text) {
        hex += digits[static_cast<unsigned char>(c) >> 4];
        hex += digits[static_cast<unsigned char>(c) & 0x0F];
    }
    return hex;
}

/// How many digits stand in front of the point, the unit, and the power of ten in its name.
struct NumberForm {
    int digits;
    std::string unit;
    int exponent;
};

NumberForm formOf(Unit unit, const P1Dialect &dialect)
{
    const std::string reactive(dialect.reactivePower);
    switch (unit) {
    case Unit::WattHour:
        return {dialect.energyDigits, "kWh", 3};
    case Unit::VarHour:
        return {dialect.energyDigits, reactive + 'h', 3};
    case Unit::Watt:
        return {dialect.powerDigits, "kW", 3};
    case Unit::Var:
        return {dialect.powerDigits, reactive, 3};
    case Unit::Ampere:
        return {dialect.ampereDigits, "A", 0};
    default:
        return {dialect.voltDigits, "V", 0};
    }
}

std::string numberText(const ListItem &item, const P1Dialect &dialect)
{
    const NumberForm form = formOf(item.unit, dialect);
    std::string text = decimalText(item.raw, item.scaler - form.exponent);
    const std::size_t front = std::min(text.find('.'), text.size());
    const auto wanted = static_cast<std::size_t>(form.digits);
    text.insert(0, wanted > front ? wanted - front : 0, '0');
    return text + '*' + form.unit;
}

std::string codeText(const ObisCode &code)
{
    return std::to_string(code.a) + '-' + std::to_string(code.b) + ':' + std::to_string(code.c) + '.'
        + std::to_string(code.d) + '.' + std::to_string(code.e);
}

/// What stands in the brackets; empty when the list does not say it.
std::string valueText(const MeterList &list, const Place &place, const P1Dialect &dialect)
{
    const std::string meterId(list.meter.meterId.view());
    switch (place.holds) {
    case Holds::Clock:
        return list.clock ? timeText(*list.clock) : std::string();
    case Holds::ListId:
        return std::string(list.meter.listId.view());
    case Holds::MeterId:
        return dialect.sendsIdsAsHex ? hexOf(meterId) : meterId;
    default:
        break;
    }
    const auto *item = std::find_if(list.items.begin(), list.items.end(),
                                    [&](const ListItem &candidate) { return candidate.code == place.code; });
    return item == list.items.end() ? std::string() : numberText(*item, dialect);
}

std::string checksumText(Bytes bytes)
{
    std::array<char, 5> digits{};
    std::snprintf(digits.data(), digits.size(), "%04X", unsigned{crc16Arc(bytes)});
    return digits.data();
}

} // namespace

std::vector<std::uint8_t> p1Lines(const MeterList &list, const MeterProfile &meter)
{
    ByteWriter out;
    for (const Place &place : meter.form->places) {
        const std::string value = valueText(list, place, *meter.p1);
        if (value.empty())
            continue;
        out.characters(codeText(place.code) + '(' + value + ')');
        out.characters(lineEnd);
    }
    return std::move(out.bytes);
}

std::vector<std::uint8_t> p1Telegram(const MeterList &list, const MeterProfile &meter, Bytes body)
{
    ByteWriter out;
    out.characters("/");
    out.characters(meter.p1->start);
    out.characters(list.meter.meterType.view());
    out.characters(lineEnd);
    out.characters(lineEnd);
    out.append(body);
    out.characters("!");
    if (meter.p1->hasChecksum)
        out.characters(checksumText(out.bytes));
    out.characters(lineEnd);
    return std::move(out.bytes);
}

} // namespace hanscope
