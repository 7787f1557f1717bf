// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plausibility/scalefactors.h"

#include <array>
#include <cmath>

namespace hanscope
{
namespace
{

constexpr std::array units{Factor{1, 1000}, Factor{1, 100}, Factor{1, 10},
                           Factor{10, 1},   Factor{100, 1}, Factor{1000, 1}};

/// 10, 12.5, 15, 20, 25, 30, 40, 50, 60, 75 and their tenfolds A, over 5 A, from 100 A to 5000 A.
constexpr std::array<std::int32_t, 18> ratios{20,  25,  30,  40,  50,  60,  80,  100, 120,
                                              150, 200, 250, 300, 400, 500, 600, 800, 1000};

} // namespace

std::optional<Factor> unitFactor(double ratio)
{
    for (const Factor unit : units) {
        const double share = ratio * unit.denominator / unit.numerator;
        if (share > 0.75 && share < 4.0 / 3)
            return unit;
    }
    return std::nullopt;
}

std::optional<std::int32_t> transformerRatio(double ratio)
{
    const auto distance = [ratio](std::int32_t one) { return std::abs(std::log(ratio / one)); };
    std::int32_t nearest = ratios.front();
    for (const std::int32_t one : ratios) {
        if (distance(one) < distance(nearest))
            nearest = one;
    }
    constexpr double halfStep = 0.15; // the widest gap is 4 : 3, its half in logarithms
    return distance(nearest) <= halfStep ? std::optional(nearest) : std::nullopt;
}

} // namespace hanscope
