// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

namespace hanscope
{

/// The phases of the last list that told of them, and which ones the meter does not have or measure.
struct PhaseValues {
    Network network = Network::Unknown;
    PerPhase<std::optional<Millivolt>> voltage;
    PerPhase<std::optional<Milliampere>> current;
    PerPhase<bool> lacksVoltage{};
    PerPhase<bool> lacksCurrent{};

    bool operator==(const PhaseValues &) const = default;
};

/// in: a list that is not list 1; `assumed` stands in for a network the meter does not tell
PhaseValues phaseValuesOf(const Reading &reading, Network assumed);

/// Rows to show: 1 for a one-phase meter, else 3.
std::size_t rowCount(const PhaseValues &values);

} // namespace hanscope
