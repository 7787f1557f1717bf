// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/energyfield.h"

#include <algorithm>
#include <string>

namespace hanscope
{
namespace
{

constexpr std::size_t mostWholeDigits = 6;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// How long the blank at the front of a text is, 0 without one. U+00A0 and U+202F come in UTF-8, the first
/// also in Latin-1.
std::size_t blankAt(std::string_view text)
{
    for (const std::string_view blank : {" ", "\xC2\xA0", "\xE2\x80\xAF", "\xA0"}) {
        if (text.starts_with(blank))
            return blank.size();
    }
    return 0;
}

/// Without blanks around it, and with plain ones within.
std::string withPlainBlanks(std::string_view field)
{
    std::string text;
    while (!field.empty()) {
        const std::size_t blank = blankAt(field);
        text += blank > 0 ? ' ' : field.front();
        field.remove_prefix(std::max<std::size_t>(blank, 1));
    }
    const auto first = std::min(text.find_first_not_of(' '), text.size());
    return text.substr(first, text.find_last_not_of(' ') + 1 - first);
}

/// Takes the thousands separators out, if each stands before a group of three digits.
std::string withoutThousands(std::string whole, char separator)
{
    const auto first = whole.find(separator);
    if (first == std::string::npos)
        return whole;
    if (first == 0 || first > 3)
        return {};
    for (std::size_t i = first; i < whole.size(); ++i) {
        if ((whole[i] == separator) != ((whole.size() - i) % 4 == 0))
            return {};
    }
    std::erase(whole, separator);
    return whole;
}

std::int64_t numberOf(std::string_view digits)
{
    std::int64_t number = 0;
    for (const char digit : digits)
        number = number * 10 + (digit - '0');
    return number;
}

} // namespace

std::optional<WattHour> energyFromField(std::string_view field)
{
    const std::string text = withPlainBlanks(field);
    const auto decimal = text.find_last_of(".,");
    std::string fraction = decimal == std::string::npos ? std::string() : text.substr(decimal + 1);
    std::string whole = withoutThousands(text.substr(0, decimal), ' ');
    if (decimal != std::string::npos)
        whole = withoutThousands(whole, text[decimal] == ',' ? '.' : ',');
    const auto areDigits
        = [](const std::string &part) { return std::all_of(part.begin(), part.end(), isDigit); };
    if (whole.empty() || whole.size() > mostWholeDigits || !areDigits(whole) || !areDigits(fraction))
        return std::nullopt;
    const bool roundsUp = fraction.size() > 3 && fraction[3] >= '5';
    fraction.resize(3, '0');
    return WattHour{numberOf(whole) * 1000 + numberOf(fraction) + (roundsUp ? 1 : 0)};
}

} // namespace hanscope
