// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/p1fields.h"

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

char lowerCase(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool sameText(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lowerCase(x) == lowerCase(y); });
}

/// A number of at most three digits at the front of `text`, which it moves past.
std::optional<std::uint8_t> takeGroup(std::string_view &text)
{
    unsigned number = 0;
    std::size_t digits = 0;
    for (; digits < text.size() && digits < 3 && isDigit(text[digits]); ++digits)
        number = number * 10 + static_cast<unsigned>(text[digits] - '0');
    if (digits == 0 || number > 255)
        return std::nullopt;
    text.remove_prefix(digits);
    return static_cast<std::uint8_t>(number);
}

bool takeMark(std::string_view &text, char mark)
{
    if (text.empty() || text.front() != mark)
        return false;
    text.remove_prefix(1);
    return true;
}

unsigned twoDigits(std::string_view text, std::size_t at)
{
    return static_cast<unsigned>(text[at] - '0') * 10 + static_cast<unsigned>(text[at + 1] - '0');
}

bool isDigits(std::string_view text, std::size_t count)
{
    return text.size() == count && std::all_of(text.begin(), text.end(), isDigit);
}

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = lowerCase(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

std::optional<ObisCode> parseP1Code(std::string_view text)
{
    ObisCode code{1, 0, 0, 0, 0};
    if (text.find(':') != std::string_view::npos) {
        const auto a = takeGroup(text);
        if (!a || !takeMark(text, '-'))
            return std::nullopt;
        const auto b = takeGroup(text);
        if (!b || !takeMark(text, ':'))
            return std::nullopt;
        code.a = *a;
        code.b = *b;
    }
    const std::array groups{&code.c, &code.d, &code.e};
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i > 0 && !takeMark(text, '.'))
            return std::nullopt;
        const auto group = takeGroup(text);
        if (!group)
            return std::nullopt;
        *groups[i] = *group;
    }
    if (takeMark(text, '*') || takeMark(text, '.')) {
        const auto f = takeGroup(text);
        if (!f)
            return std::nullopt;
        code.f = *f;
    }
    return text.empty() ? std::optional(code) : std::nullopt;
}

std::optional<P1Decimal> parseP1Decimal(std::string_view text)
{
    constexpr std::size_t mostDigits = 18;
    const bool negative = takeMark(text, '-');
    P1Decimal number;
    std::size_t digits = 0;
    bool behindPoint = false;
    for (const char c : text) {
        if (c == '.' && !behindPoint && digits > 0) {
            behindPoint = true;
            continue;
        }
        if (!isDigit(c) || ++digits > mostDigits)
            return std::nullopt;
        number.raw = number.raw * 10 + (c - '0');
        number.decimals += behindPoint ? 1 : 0;
    }
    if (digits == 0 || (behindPoint && number.decimals == 0))
        return std::nullopt;
    if (negative)
        number.raw = -number.raw;
    return number;
}

const P1Unit *findP1Unit(std::string_view name)
{
    static constexpr std::array names{
        P1Unit{"kWh", Unit::WattHour, 3},
        P1Unit{"Wh", Unit::WattHour, 0},
        P1Unit{"MWh", Unit::WattHour, 6},
        P1Unit{"kW", Unit::Watt, 3},
        P1Unit{"W", Unit::Watt, 0},
        P1Unit{"kvarh", Unit::VarHour, 3},
        P1Unit{"varh", Unit::VarHour, 0},
        P1Unit{"kvar", Unit::Var, 3},
        P1Unit{"var", Unit::Var, 0},
        P1Unit{"kVAh", Unit::VoltAmpereHour, 3},
        P1Unit{"VAh", Unit::VoltAmpereHour, 0},
        P1Unit{"kVA", Unit::VoltAmpere, 3},
        P1Unit{"VA", Unit::VoltAmpere, 0},
        P1Unit{"V", Unit::Volt, 0},
        P1Unit{"A", Unit::Ampere, 0},
        P1Unit{"Hz", Unit::Hertz, 0},
        P1Unit{"m3", Unit::CubicMetre, 0},
        P1Unit{"dm3", Unit::CubicMetre, -3},
        P1Unit{"Nm3", std::nullopt}, // gas at 0 °C: no volume that was measured
        P1Unit{"GJ", std::nullopt},
        P1Unit{"MJ", std::nullopt},
        P1Unit{"s", std::nullopt},
    };
    const auto found = std::find_if(names.begin(), names.end(),
                                    [name](const P1Unit &unit) { return sameText(unit.name, name); });
    return found == names.end() ? nullptr : &*found;
}

std::optional<MeterClock> parseP1Time(std::string_view text)
{
    constexpr std::size_t dateDigits = 6;
    constexpr std::size_t digits = 12;
    const std::string_view season = text.size() > digits ? text.substr(digits) : std::string_view();
    if (text.size() < digits || (!season.empty() && season != "W" && season != "S"))
        return std::nullopt;
    auto clock = parseP1Time(text.substr(0, dateDigits), text.substr(dateDigits, digits - dateDigits));
    if (clock && !season.empty())
        clock->status = season == "S" ? 0x80 : 0x00;
    return clock;
}

std::optional<MeterClock> parseP1Time(std::string_view date, std::string_view timeOfDay)
{
    if (!isDigits(date, 6) || !isDigits(timeOfDay, 6))
        return std::nullopt;
    MeterClock clock;
    clock.year = static_cast<std::uint16_t>(2000 + twoDigits(date, 0));
    clock.month = static_cast<std::uint8_t>(twoDigits(date, 2));
    clock.day = static_cast<std::uint8_t>(twoDigits(date, 4));
    clock.hour = static_cast<std::uint8_t>(twoDigits(timeOfDay, 0));
    clock.minute = static_cast<std::uint8_t>(twoDigits(timeOfDay, 2));
    clock.second = static_cast<std::uint8_t>(twoDigits(timeOfDay, 4));
    return clock;
}

FixedText<24> p1IdText(std::string_view sent)
{
    std::array<char, 24> letters{};
    if (sent.size() % 2 != 0 || sent.size() / 2 > letters.size())
        return sent;
    for (std::size_t i = 0; i < sent.size(); i += 2) {
        const int high = hexDigit(sent[i]);
        const int low = hexDigit(sent[i + 1]);
        const int letter = high * 16 + low;
        if (high < 0 || low < 0 || letter < ' ' || letter > '~')
            return sent;
        letters[i / 2] = static_cast<char>(letter);
    }
    return std::string_view(letters.data(), sent.size() / 2);
}

} // namespace hanscope
