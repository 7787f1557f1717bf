// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voltagereport.h"

namespace hanscope
{

/// The weeks that the 10-minute means lie in, each judged by the standard's rule of 95 %; weeks without a
/// mean are left out. Of a week known in part a verdict is told only where the rest cannot change it.
std::vector<VoltageWeek> voltageWeeks(const std::vector<VoltageTenMinutes> &tenMinutes);

/// Counts a mean as inside, below or above.
void count(VoltageTally &tally, Millivolt mean);

} // namespace hanscope
