// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"

namespace hanscope
{

/// Calendar periods of Norwegian time.
enum class Period { Day, Month, Year };

/// The first day of the period that `day` lies in.
std::chrono::local_days periodBegin(Period period, std::chrono::local_days day);

/// The first day of the period `steps` after the one that begins at `begin`; before it when negative.
std::chrono::local_days periodBegin(Period period, std::chrono::local_days begin, int steps);

/// The UTC hours of a period.
struct HourSpan {
    HourStart from{};
    HourStart to{};
};
HourSpan hoursOf(Period period, std::chrono::local_days begin);

} // namespace hanscope
