// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/p1list.h"

#include "core/codec/flagid.h"
#include "core/codec/obisunits.h"
#include "core/codec/p1fields.h"

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

constexpr ObisQuantity clockTime{1, 0, 0};
constexpr ObisQuantity timeOfDay{0, 9, 1};
constexpr ObisQuantity date{0, 9, 2};
constexpr ObisQuantity dsmrVersion{0, 2, 8};
constexpr ObisQuantity belgianVersion{96, 1, 4};
constexpr ObisQuantity listVersion{0, 2, 129};
constexpr std::size_t codeAndDigit = 4; ///< of the first line: letters of the maker, speed

std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
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
        std::size_t close = text.find(')');
        if (text.front() != '(' || close == std::string_view::npos)
            return std::nullopt;
        while (close + 1 < text.size() && text[close + 1] == ')') // brackets in brackets
            ++close;
        if (line.count < line.values.size())
            line.values[line.count] = text.substr(1, close - 1);
        ++line.count;
        text.remove_prefix(close + 1);
    }
    return line;
}

/// What a line came to. Of what is no number, or no value of now, nothing is kept.
enum class LineResult { Kept, PassedOver, Unreadable, Full };

/// Reads the lines of one telegram. A code that comes more than once counts as first sent.
class LineReader
{
public:
    explicit LineReader(MeterList &list)
        : m_list(list)
    {
    }

    LineResult add(std::string_view text);

private:
    LineResult addNumber(std::string_view sent, const ObisCode &code);
    LineResult addTime(std::string_view sent);
    LineResult addDateOrTime(std::string_view sent, bool isDate);
    LineResult addDeviceText(std::string_view sent, const ObisCode &code);
    bool has(const ObisCode &code) const;

    MeterList &m_list;
    std::string_view m_date;
    std::string_view m_timeOfDay;
};

bool LineReader::has(const ObisCode &code) const
{
    return std::any_of(m_list.items.begin(), m_list.items.end(),
                       [&code](const ListItem &item) { return item.code == code; });
}

LineResult LineReader::addNumber(std::string_view sent, const ObisCode &code)
{
    const std::size_t star = sent.find('*');
    const bool hasUnit = star != std::string_view::npos;
    const auto number = parseP1Decimal(sent.substr(0, star));
    if (!number)
        return hasUnit ? LineResult::Unreadable : LineResult::PassedOver;
    const P1Unit *unit = hasUnit ? findP1Unit(sent.substr(star + 1)) : nullptr;
    if (hasUnit && !unit)
        return LineResult::Unreadable;
    if ((unit && !unit->unit) || has(code))
        return LineResult::PassedOver;
    Unit named = unit ? *unit->unit : Unit::None;
    // Aidon's document prints kVA for reactive power.
    if (named == Unit::VoltAmpere && unitOf(code) == Unit::Var)
        named = Unit::Var;
    const int scaler = (unit ? unit->exponent : 0) - number->decimals;
    const bool fits = m_list.items.push({code, number->raw, static_cast<std::int8_t>(scaler), named});
    return fits ? LineResult::Kept : LineResult::Full;
}

LineResult LineReader::addTime(std::string_view sent)
{
    const auto clock = parseP1Time(sent);
    if (!clock)
        return LineResult::Unreadable;
    m_list.clock = clock;
    m_list.pushTime = clock;
    return LineResult::Kept;
}

/// Iskraemeco sends date and time of day in a line each.
LineResult LineReader::addDateOrTime(std::string_view sent, bool isDate)
{
    (isDate ? m_date : m_timeOfDay) = sent;
    const auto clock = parseP1Time(m_date, m_timeOfDay);
    if (!clock || m_list.clock)
        return LineResult::PassedOver;
    m_list.clock = clock;
    m_list.pushTime = clock;
    return LineResult::Kept;
}

LineResult LineReader::addDeviceText(std::string_view sent, const ObisCode &code)
{
    if (quantityOf(code) == belgianVersion)
        m_list.meter.listId = sent;
    else if (code.a == 0 && code.b == 0 && code.e <= 1 && m_list.meter.meterId.empty())
        m_list.meter.meterId = p1IdText(sent);
    return LineResult::PassedOver;
}

LineResult LineReader::add(std::string_view text)
{
    const auto line = splitLine(text);
    if (!line)
        return LineResult::Unreadable;
    const auto code = parseP1Code(line->code);
    if (!code)
        return LineResult::PassedOver;
    const ObisQuantity quantity = quantityOf(*code);
    const std::string_view first = line->values[0];
    if (line->count == 2 && parseP1Time(first)) // a value with the time when it was read, as of a gas meter
        return addNumber(line->values[1], *code);
    if (line->count != 1)
        return LineResult::PassedOver;
    if (quantity == clockTime)
        return addTime(first);
    if (quantity == timeOfDay || quantity == date)
        return addDateOrTime(first, quantity == date);
    if (quantity == dsmrVersion || quantity == listVersion) {
        m_list.meter.listId = first;
        return LineResult::Kept;
    }
    if (code->c == 96 && code->d == 1)
        return addDeviceText(first, *code);
    return addNumber(first, *code);
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
    list.clear();
    LineReader reader(list);
    const std::string_view all = charsOf(telegram.body);
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t end = std::min(all.find_first_of("\r\n", at), all.size());
        if (const std::string_view text = all.substr(at, end - at); !text.empty()) {
            const auto line = checkLine(reader.add(text), !telegram.hasChecksum, telegram.bodyOffset + at);
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
