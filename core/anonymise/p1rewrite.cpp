// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anonymise/p1rewrite.h"

#include "core/codec/p1fields.h"

#include <algorithm>

namespace hanscope
{
namespace
{

using Place = std::span<std::uint8_t>;

constexpr ObisQuantity timeOfDay{0, 9, 1};
constexpr ObisQuantity date{0, 9, 2};
constexpr ObisQuantity belgianVersion{96, 1, 4};
constexpr std::size_t longNumber = 6; ///< digits that may name somebody
constexpr std::size_t dateDigits = 6;

bool isDigit(std::uint8_t c)
{
    return c >= '0' && c <= '9';
}

bool isAlphanumeric(std::uint8_t c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Lines and values of one telegram, in place.
class Rewriter
{
public:
    Rewriter(const MeterList &list, Replacements &replacements, TimeShift shift)
        : m_list(list)
        , m_replacements(replacements)
        , m_shift(shift)
    {
    }

    void firstLine(Place line);
    bool line(Place line);

private:
    bool value(const std::optional<ObisCode> &code, Place value);
    bool isHarmless(std::string_view value) const;
    void replace(Place text);

    const MeterList &m_list;
    Replacements &m_replacements;
    TimeShift m_shift;
};

/// Old Kamstrup and Sagemcom meters put their number there.
void Rewriter::firstLine(Place line)
{
    for (auto at = line.begin(); at != line.end();) {
        const auto begin = std::find_if(at, line.end(), isAlphanumeric);
        at = std::find_if_not(begin, line.end(), isAlphanumeric);
        if (std::count_if(begin, at, isDigit) >= static_cast<std::ptrdiff_t>(longNumber))
            replace({begin, at});
    }
}

/// An id in hex of its letters gets other letters, and stays hex.
void Rewriter::replace(Place text)
{
    const std::string_view sent = charsOf(text);
    const auto letters = p1IdText(sent);
    std::string other;
    if (letters.view().size() * 2 != sent.size()) {
        other = m_replacements.text(sent);
    } else {
        const bool lowerCase = std::any_of(sent.begin(), sent.end(), [](char c) { return c >= 'a'; });
        const std::string_view digits = lowerCase ? "0123456789abcdef" : "0123456789ABCDEF";
        for (const char c : m_replacements.text(letters.view()))
            other += {digits[static_cast<std::uint8_t>(c) >> 4], digits[static_cast<std::uint8_t>(c) & 0x0F]};
    }
    std::copy(other.begin(), other.end(), text.begin());
}

bool Rewriter::isHarmless(std::string_view value) const
{
    if (value.empty() || value == m_list.meter.listId.view())
        return true;
    const std::size_t star = value.find('*');
    if (star != std::string_view::npos)
        return parseP1Decimal(value.substr(0, star)) && findP1Unit(value.substr(star + 1));
    const auto number = parseP1Decimal(value);
    return (number && (number->decimals > 0 || value.size() < longNumber)) || parseP1Code(value);
}

bool Rewriter::value(const std::optional<ObisCode> &code, Place value)
{
    const std::string_view text = charsOf(value);
    if (!code) {
        replace(value);
        return true;
    }
    const ObisQuantity quantity = quantityOf(*code);
    const bool isDay = value.size() == dateDigits && std::all_of(value.begin(), value.end(), isDigit);
    if (quantity == timeOfDay && isDay)
        return true;
    if (quantity == date && isDay)
        return moveP1Date(value, m_shift);
    const bool namesDevice = (code->c == 96 && code->d == 1 && quantity != belgianVersion)
        || (code->c == 0 && code->d == 0) || (code->a == 0 && code->c == 42)
        || (code->c == 96 && code->d == 13);
    if (!namesDevice && looksLikeP1Time(text))
        return m_shift == TimeShift::zero() || moveP1Date(value.first(dateDigits), m_shift);
    if (namesDevice || !isHarmless(text))
        replace(value);
    return true;
}

/// A code, and values in brackets.
bool Rewriter::line(Place line)
{
    const std::string_view text = charsOf(line);
    const std::size_t open = text.find('(');
    if (open == std::string_view::npos) {
        replace(line);
        return true;
    }
    const auto code = parseP1Code(text.substr(0, open));
    if (!code)
        replace(line.first(open));
    for (std::size_t at = open; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of("()", at), text.size());
        if (end > at && !value(code, line.subspan(at, end - at)))
            return false;
        at = end + 1;
    }
    return true;
}

} // namespace

bool rewriteTelegram(std::span<std::uint8_t> telegram, const MeterList &list, Replacements &replacements,
                     TimeShift shift)
{
    Rewriter rewriter(list, replacements, shift);
    const std::string_view text = charsOf(telegram);
    const std::size_t last = text.rfind('!');
    if (last == std::string_view::npos)
        return false;
    for (std::size_t at = 0; at < last;) {
        const std::size_t end = std::min(text.find_first_of("\r\n", at), last);
        const Place line = telegram.subspan(at, end - at);
        constexpr std::size_t slashAndMaker = 5;
        if (at == 0 && line.size() > slashAndMaker)
            rewriter.firstLine(line.subspan(slashAndMaker));
        if (at > 0 && !line.empty() && !rewriter.line(line))
            return false;
        at = end + 1;
    }
    return true;
}

} // namespace hanscope
