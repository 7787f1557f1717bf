// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendarperiod.h"
#include "core/model/heatcell.h"

#include <span>
#include <vector>

namespace hanscope
{

/// 24 cells for each row, from midnight on the wall: a row for each weekday of a month, from Monday, or for
/// each date of a year. None for a day.
///
/// in: hours of the period, in order; `running`: the hour now, none after it has ended
std::vector<HeatCell> heatCells(Period period, std::chrono::local_days begin,
                                std::span<const HourEnergy> hours, HourStart running);

} // namespace hanscope
