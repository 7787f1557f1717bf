// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourcorrection.h"

#include <span>
#include <vector>

namespace hanscope
{

/// Puts what the user said in the place of what was booked, which stays beside it.
///
/// in: hours and corrections in order of their hour, one correction an hour at most
/// out: the hours; an hour that was absent and is corrected is there
std::vector<HourEnergy> corrected(std::vector<HourEnergy> hours, std::span<const HourCorrection> corrections);

} // namespace hanscope
