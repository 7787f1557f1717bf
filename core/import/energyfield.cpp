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

/// Without blanks, also those that do not break a line (U+00A0 and U+202F in UTF-8, A0 in Latin-1).
std::string withoutBlanks(std::string_view field)
{
    std::string text(field);
    for (const std::string_view blank : {" ", "\xC2\xA0", "\xE2\x80\xAF", "\xA0"}) {
        for (auto at = text.find(blank); at != std::string::npos; at = text.find(blank))
            text.erase(at, blank.size());
    }
    return text;
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
    std::string text = withoutBlanks(field);
    const auto decimal = text.find_last_of(".,");
    std::string fraction = decimal == std::string::npos ? std::string() : text.substr(decimal + 1);
    std::string whole = text.substr(0, decimal);
    if (decimal != std::string::npos) {
        const char thousands = text[decimal] == ',' ? '.' : ',';
        std::erase(whole, thousands);
    }
    const auto areDigits
        = [](const std::string &part) { return std::all_of(part.begin(), part.end(), isDigit); };
    if (whole.empty() || whole.size() > mostWholeDigits || !areDigits(whole) || !areDigits(fraction))
        return std::nullopt;
    const bool roundsUp = fraction.size() > 3 && fraction[3] >= '5';
    fraction.resize(3, '0');
    return WattHour{numberOf(whole) * 1000 + numberOf(fraction) + (roundsUp ? 1 : 0)};
}

} // namespace hanscope
