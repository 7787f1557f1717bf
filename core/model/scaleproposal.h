// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/meteroverrides.h"

namespace hanscope
{

/// Why the numbers of a meter cannot all be meant as they are shown.
enum class ScaleDoubt {
    Voltage, ///< no grid has it
    CurrentAgainstPower, ///< voltage times current is not the power
    CounterAgainstPower, ///< the energy counter does not rise as the power says
    UnknownRatio, ///< a meter for current transformers that sends what it measures behind them
};

/// Overrides to offer to the user, and the numbers that speak for them, as shown without `change`.
/// Which of the numbers are told depends on the doubt; the others are zero.
struct ScaleProposal {
    ScaleDoubt doubt{};
    MeterOverrides change{}; ///< on top of those in effect; none for UnknownRatio: only the user can know
    std::optional<std::int32_t> transformerRatio{}; ///< the reason where it is transformers, not a unit

    Millivolt voltage{}; ///< Voltage: of L1
    Watt power{}; ///< CurrentAgainstPower: at one moment, import or export
    Watt voltAmperes{}; ///< CurrentAgainstPower: voltage times current at that moment
    WattHour counted{}; ///< CounterAgainstPower: by the counter over some time
    WattHour addedUp{}; ///< CounterAgainstPower: by the power over that time

    bool operator==(const ScaleProposal &) const = default;
};

} // namespace hanscope
