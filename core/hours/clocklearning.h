// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clockhabit.h"
#include "core/model/hourlylist.h"

#include <span>

namespace hanscope
{

/// Learns a meter's clock habit from its hourly lists, in the order they were received. What most lists of a
/// season show counts.
ClockHabit learnClockHabit(std::span<const HourlyList> lists);

} // namespace hanscope
