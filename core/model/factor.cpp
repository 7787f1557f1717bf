// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/factor.h"

#include <numeric>

namespace hanscope
{

std::optional<Factor> product(Factor a, Factor b)
{
    const std::int64_t numerator = std::int64_t{a.numerator} * b.numerator;
    const std::int64_t denominator = std::int64_t{a.denominator} * b.denominator;
    const std::int64_t common = std::gcd(numerator, denominator);
    if (std::max(numerator, denominator) / common > Factor::largest)
        return std::nullopt;
    return Factor{static_cast<std::int32_t>(numerator / common),
                  static_cast<std::int32_t>(denominator / common)};
}

} // namespace hanscope
