// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anonymise/replacements.h"

#include <algorithm>
#include <charconv>
#include <span>

namespace hanscope
{
namespace
{

constexpr int mostTries = 100; ///< a text of one letter has few others

bool isText(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c == '\0' || (c >= ' ' && c <= '~'); });
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// source: DLMS UA, FLAG manufacturer ids
std::size_t makerLettersIn(std::string_view text)
{
    constexpr std::size_t letters = 3;
    const bool hasMaker = text.size() > letters
        && std::all_of(text.begin(), text.begin() + letters, isCapital) && isDigit(text[letters]);
    return hasMaker ? letters : 0;
}

} // namespace

unsigned Replacements::below(unsigned end)
{
    return std::uniform_int_distribution<unsigned>(0, end - 1)(m_random);
}

std::string Replacements::drawn(std::string_view original)
{
    const bool asText = isText(original);
    std::string text(original);
    for (char &c : std::span(text).subspan(makerLettersIn(original))) {
        if (!asText)
            c = static_cast<char>(below(256));
        else if (isDigit(c))
            c = static_cast<char>('0' + below(10));
        else if (isCapital(c))
            c = static_cast<char>('A' + below(26));
        else if (c >= 'a' && c <= 'z')
            c = static_cast<char>('a' + below(26));
    }
    return text;
}

std::string Replacements::text(std::string_view original)
{
    if (const auto known = m_texts.find(original); known != m_texts.end())
        return known->second;
    std::string text = drawn(original);
    for (int tries = 1; tries < mostTries && (text == original || m_given.contains(text)); ++tries)
        text = drawn(original);
    m_given.insert(text);
    m_texts.emplace(original, text);
    return text;
}

std::optional<std::uint64_t> Replacements::number(std::uint64_t original, std::uint64_t largest)
{
    const std::string digits = std::to_string(original);
    for (int tries = 0; tries < mostTries; ++tries) {
        const std::string other = text(digits);
        std::uint64_t number = 0;
        const auto read = std::from_chars(other.data(), other.data() + other.size(), number);
        if (read.ec == std::errc() && number <= largest && std::to_string(number).size() == digits.size())
            return number;
        m_texts.erase(digits);
    }
    return std::nullopt;
}

} // namespace hanscope
