// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/energyperiod.h"

#include <span>

namespace hanscope
{

/// in: `begin` of the period; hours in order, of it and of the period before; others do not count; `running`:
/// the hour now, which does not count before it has ended
EnergyPeriod energyPeriod(Period period, std::chrono::local_days begin, std::span<const HourEnergy> hours,
                          HourStart running);

} // namespace hanscope
