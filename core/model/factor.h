// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace hanscope
{

/// A ratio of two whole numbers, each 1 to `largest`: what is scaled by it stays a whole number of its unit.
struct Factor {
    std::int32_t numerator = 1;
    std::int32_t denominator = 1;

    static constexpr std::int32_t largest = 1'000'000;

    constexpr bool isOne() const { return numerator == denominator; }
    constexpr Factor inverse() const { return {denominator, numerator}; }

    friend constexpr bool operator==(Factor, Factor) = default;
};

/// The quantity times the factor, rounded to the nearest whole number; what does not fit stops at the limit.
template <typename Unit>
constexpr Quantity<Unit> operator*(Quantity<Unit> quantity, Factor factor)
{
    const std::int64_t room
        = std::numeric_limits<std::int64_t>::max() / factor.numerator - factor.denominator;
    const std::int64_t product = std::clamp(quantity.count, -room, room) * factor.numerator;
    const std::int64_t half = factor.denominator / 2;
    return {(product < 0 ? product - half : product + half) / factor.denominator};
}

/// One factor after the other, in lowest terms; empty when a number of it is above Factor::largest.
std::optional<Factor> product(Factor a, Factor b);

} // namespace hanscope
