// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/household.h"

namespace hanscope
{

/// What a meter's registers count, in watt-seconds and var-seconds: whole numbers.
struct EnergyCounters {
    std::int64_t imported = 0, exported = 0, importedReactive = 0, exportedReactive = 0;
    PerPhase<std::int64_t> phaseImported{}, phaseExported{};

    /// One second of this load. The phases are netted against each other in the sums, not in the phases.
    void add(const HouseLoad &load);
};

/// What the registers of such a house show at a midnight, some years after the meter was put up.
EnergyCounters countersAtMidnight(std::chrono::sys_seconds midnight, bool hasSolar, std::uint32_t seed);

} // namespace hanscope
