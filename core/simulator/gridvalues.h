// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/household.h"

namespace hanscope
{

/// Voltages and currents as a meter sees them. Voltages of a three-wire network are L1-L2, L1-L3, L2-L3.
struct GridValues {
    PerPhase<double> volts{};
    PerPhase<double> amperes{}; ///< in the conductors; negative where power flows to the grid
};

/// What this load does to the grid at that time: the voltage wanders slowly and sags under load.
GridValues gridValues(Network network, const HouseLoad &load, std::chrono::sys_seconds time,
                      const Chance &chance);

} // namespace hanscope
