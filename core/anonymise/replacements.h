// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <string_view>

namespace hanscope
{

/// What stands for what names a meter or a reader: the same for the same original as long as this lives, of
/// the same length and kind of characters, and drawn by chance, so that nothing leads back.
class Replacements
{
public:
    /// Digits for digits, letters for letters, other marks as they are; any bytes for a text that is none.
    /// The maker's three letters in front of a number stay: "ISK1030775213859" is told by them.
    std::string text(std::string_view original);

    /// A number with as many digits, at most `largest`; empty when there is none.
    std::optional<std::uint64_t> number(std::uint64_t original, std::uint64_t largest);

private:
    std::string drawn(std::string_view original);
    unsigned below(unsigned end);

    std::random_device m_random;
    std::map<std::string, std::string, std::less<>> m_texts;
    std::set<std::string> m_given;
};

} // namespace hanscope
