// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"

#include <array>

namespace hanscope
{

/// Import of one hour of the day over many days.
struct UsualHour {
    WattHour lowerQuartile{};
    WattHour median{};
    WattHour upperQuartile{};
    int days = 0; ///< 0: no such hour is known

    bool operator==(const UsualHour &) const = default;
};

/// By the hour on the wall, 0..23.
using UsualDay = std::array<UsualHour, 24>;

} // namespace hanscope
