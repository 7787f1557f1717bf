// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/p1list.h"

#include "core/codec/flagid.h"
#include "core/codec/obisunits.h"

#include <algorithm>
#include <array>
#include <optional>

namespace hanscope
{
namespace
{

constexpr ObisQuantity clockTime{1, 0, 0};
constexpr ObisQuantity dsmrVersion{0, 2, 8};
constexpr ObisQuantity listVersion{0, 2, 129};
constexpr std::size_t codeAndDigit = 4; ///< of the first line: letters of the maker, speed

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

std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
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

/// "1-0:1.8.0", "1.8.0" or either with "*255": A and B of electricity may be left out.
std::optional<ObisCode> parseCode(std::string_view text)
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

struct Decimal {
    std::int64_t raw = 0;
    int decimals = 0;
};

std::optional<Decimal> parseDecimal(std::string_view text)
{
    constexpr std::size_t mostDigits = 18;
    const bool negative = takeMark(text, '-');
    Decimal number;
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

struct UnitName {
    std::string_view name;
    Unit unit;
    int exponent;
};

/// Makers differ in upper and lower case. A unit that is none of these makes the value one without unit.
const UnitName *findUnit(std::string_view name)
{
    static constexpr std::array names{
        UnitName{"kWh", Unit::WattHour, 3},
        UnitName{"Wh", Unit::WattHour, 0},
        UnitName{"MWh", Unit::WattHour, 6},
        UnitName{"kW", Unit::Watt, 3},
        UnitName{"W", Unit::Watt, 0},
        UnitName{"kvarh", Unit::VarHour, 3},
        UnitName{"varh", Unit::VarHour, 0},
        UnitName{"kvar", Unit::Var, 3},
        UnitName{"var", Unit::Var, 0},
        UnitName{"kVAh", Unit::VoltAmpereHour, 3},
        UnitName{"VAh", Unit::VoltAmpereHour, 0},
        UnitName{"kVA", Unit::VoltAmpere, 3},
        UnitName{"VA", Unit::VoltAmpere, 0},
        UnitName{"V", Unit::Volt, 0},
        UnitName{"A", Unit::Ampere, 0},
        UnitName{"Hz", Unit::Hertz, 0},
        UnitName{"m3", Unit::CubicMetre, 0},
    };
    for (const UnitName &unit : names) {
        if (sameText(unit.name, name))
            return &unit;
    }
    return nullptr;
}

unsigned twoDigits(std::string_view text, std::size_t at)
{
    return static_cast<unsigned>(text[at] - '0') * 10 + static_cast<unsigned>(text[at + 1] - '0');
}

/// YYMMDDhhmmss and W (normal time) or S (summer time).
std::optional<MeterClock> parseTime(std::string_view text)
{
    constexpr std::size_t digits = 12;
    if (text.size() != digits + 1 || (text.back() != 'W' && text.back() != 'S')
        || !std::all_of(text.begin(), text.begin() + digits, isDigit))
        return std::nullopt;
    MeterClock clock;
    clock.year = static_cast<std::uint16_t>(2000 + twoDigits(text, 0));
    clock.month = static_cast<std::uint8_t>(twoDigits(text, 2));
    clock.day = static_cast<std::uint8_t>(twoDigits(text, 4));
    clock.hour = static_cast<std::uint8_t>(twoDigits(text, 6));
    clock.minute = static_cast<std::uint8_t>(twoDigits(text, 8));
    clock.second = static_cast<std::uint8_t>(twoDigits(text, 10));
    clock.status = text.back() == 'S' ? 0x80 : 0x00;
    return clock;
}

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = lowerCase(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// DSMR writes ids as hex of their letters, others write the letters.
FixedText<24> idText(std::string_view sent)
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

/// One line: a code, and what stands in its brackets.
struct Line {
    std::string_view code;
    std::array<std::string_view, 2> values{}; ///< the first ones
    std::size_t count = 0;
};

std::optional<Line> splitLine(std::string_view text)
{
    const std::size_t open = text.find('(');
    if (open == std::string_view::npos)
        return std::nullopt;
    Line line;
    line.code = text.substr(0, open);
    text.remove_prefix(open);
    while (!text.empty()) {
        const std::size_t close = text.find(')');
        if (text.front() != '(' || close == std::string_view::npos)
            return std::nullopt;
        if (line.count < line.values.size())
            line.values[line.count] = text.substr(1, close - 1);
        ++line.count;
        text.remove_prefix(close + 1);
    }
    return line;
}

/// What a line came to. Of what is no number, or no value of now, nothing is kept.
enum class LineResult { Kept, PassedOver, Unreadable, Full };

LineResult addNumber(std::string_view sent, const ObisCode &code, MeterList &list)
{
    const std::size_t star = sent.find('*');
    const bool hasUnit = star != std::string_view::npos;
    const auto number = parseDecimal(sent.substr(0, star));
    if (!number)
        return hasUnit ? LineResult::Unreadable : LineResult::PassedOver;
    const UnitName *unit = hasUnit ? findUnit(sent.substr(star + 1)) : nullptr;
    if (hasUnit && !unit)
        return LineResult::Unreadable;
    Unit named = unit ? unit->unit : Unit::None;
    // Aidon's document prints kVA for reactive power.
    if (named == Unit::VoltAmpere && unitOf(quantityOf(code)) == Unit::Var)
        named = Unit::Var;
    const int scaler = (unit ? unit->exponent : 0) - number->decimals;
    const bool fits = list.items.push({code, number->raw, static_cast<std::int8_t>(scaler), named});
    return fits ? LineResult::Kept : LineResult::Full;
}

LineResult addTime(std::string_view sent, MeterList &list)
{
    const auto clock = parseTime(sent);
    if (!clock)
        return LineResult::Unreadable;
    list.clock = clock;
    list.pushTime = clock;
    return LineResult::Kept;
}

LineResult addLine(std::string_view text, MeterList &list)
{
    const auto line = splitLine(text);
    if (!line)
        return LineResult::Unreadable;
    const auto code = parseCode(line->code);
    if (!code)
        return LineResult::PassedOver;
    const ObisQuantity quantity = quantityOf(*code);
    const std::string_view first = line->values[0];
    if (line->count == 2 && parseTime(first)) // a value with the time when it was read, as of a gas meter
        return addNumber(line->values[1], *code, list);
    if (line->count != 1)
        return LineResult::PassedOver;
    if (quantity == clockTime)
        return addTime(first, list);
    if (quantity == dsmrVersion || quantity == listVersion) {
        list.meter.listId = first;
        return LineResult::Kept;
    }
    if (code->c == 96 && code->d == 1) {
        if (code->a == 0 && code->b == 0 && list.meter.meterId.empty())
            list.meter.meterId = idText(first);
        return LineResult::PassedOver;
    }
    return addNumber(first, *code, list);
}

Result<void> checkLine(LineResult result, bool mustBeReadable, std::size_t at)
{
    if (result == LineResult::Full)
        return failure(DecodeErrc::TooManyItems, at);
    if (result == LineResult::Unreadable && mustBeReadable)
        return failure(DecodeErrc::WrongType, at);
    return {};
}

} // namespace

Result<void> readP1List(const P1Telegram &telegram, MeterList &list)
{
    list = MeterList{};
    const std::string_view all = charsOf(telegram.body);
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t end = std::min(all.find_first_of("\r\n", at), all.size());
        if (const std::string_view text = all.substr(at, end - at); !text.empty()) {
            const auto line = checkLine(addLine(text, list), !telegram.hasChecksum, telegram.bodyOffset + at);
            if (!line)
                return line;
        }
        at = end + 1;
    }
    if (list.items.empty())
        return failure(DecodeErrc::UnknownLayout, telegram.bodyOffset);
    list.meter.maker = makerOfFlagId(telegram.identification);
    if (telegram.identification.size() > codeAndDigit)
        list.meter.meterType = withoutBlanks(telegram.identification.substr(codeAndDigit));
    list.meter.network = networkOfMeterType(list.meter.meterType.view());
    return {};
}

} // namespace hanscope
