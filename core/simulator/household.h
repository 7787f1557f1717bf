// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"
#include "core/simulator/chance.h"

namespace hanscope
{

/// What a house takes from the grid (positive) or gives to it (negative) on each of three lines:
/// L1, L2, L3 to neutral, or L1-L2, L1-L3, L2-L3 in a three-wire network, or L1 alone.
struct HouseLoad {
    PerPhase<std::int32_t> watts{};
    PerPhase<std::int32_t> vars{};

    std::int32_t totalWatts() const { return watts[0] + watts[1] + watts[2]; }
    std::int32_t totalVars() const { return vars[0] + vars[1] + vars[2]; }

    bool operator==(const HouseLoad &) const = default;
};

/// A made-up Norwegian house: electric heating on thermostats, fridge, cooking, hot water, a car that charges
/// at night, perhaps solar panels. A pure function of time: the same second and seed always give the same
/// load.
class Household
{
public:
    Household(Network network, bool hasSolar, std::uint32_t seed);

    /// The load during the second that begins at `time`; constant within it.
    HouseLoad at(std::chrono::sys_seconds time) const;

private:
    Network m_network;
    bool m_hasSolar;
    Chance m_chance;
};

} // namespace hanscope
