// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/decimaltext.h"

namespace hanscope
{

std::string decimalText(std::int64_t raw, int scaler)
{
    const bool negative = raw < 0;
    std::string digits = std::to_string(raw);
    if (negative)
        digits.erase(0, 1);
    if (scaler >= 0) {
        if (raw != 0)
            digits.append(static_cast<std::size_t>(scaler), '0');
    } else {
        const auto decimals = static_cast<std::size_t>(-scaler);
        if (digits.size() <= decimals)
            digits.insert(0, decimals + 1 - digits.size(), '0');
        digits.insert(digits.size() - decimals, 1, '.');
    }
    return negative ? '-' + digits : digits;
}

} // namespace hanscope
