// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace hanscope
{

/// A whole number of one physical unit. The unit is the type, so volts cannot be added to watts.
template <typename Unit>
struct Quantity {
    std::int64_t count = 0;

    friend constexpr auto operator<=>(Quantity, Quantity) = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return {a.count + b.count}; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return {a.count - b.count}; }
    friend constexpr Quantity operator-(Quantity a) { return {-a.count}; }
};

using Watt = Quantity<struct WattUnit>;
using Var = Quantity<struct VarUnit>;
using WattHour = Quantity<struct WattHourUnit>;
using VarHour = Quantity<struct VarHourUnit>;
using Millivolt = Quantity<struct MillivoltUnit>;
using Milliampere = Quantity<struct MilliampereUnit>;

} // namespace hanscope
