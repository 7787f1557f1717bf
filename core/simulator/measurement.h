// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/meterlist.h"
#include "core/simulator/energycounters.h"
#include "core/simulator/gridvalues.h"
#include "core/simulator/meterprofile.h"

namespace hanscope
{

/// What a meter measures at one instant.
struct Measurement {
    HouseLoad load;
    GridValues grid;
    EnergyCounters counters;
};

/// The phase a code is about, 0 to 2; empty when it is about all of them.
std::optional<std::size_t> phaseOf(const ObisCode &code);

/// The value that belongs to `code`, as a meter with this profile writes it.
ListItem measuredItem(const ObisCode &code, const Measurement &measured, const MeterProfile &meter);

} // namespace hanscope
