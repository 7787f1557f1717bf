// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"
#include "core/model/usualday.h"

#include <array>
#include <span>

namespace hanscope
{

/// The usual day over all weekdays. Hours that are not known count for nothing.
UsualDay usualDay(std::span<const HourEnergy> hours);

/// The usual Monday, Tuesday, ... Sunday.
std::array<UsualDay, 7> usualWeek(std::span<const HourEnergy> hours);

} // namespace hanscope
