// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/storedimport.h"

#include <span>
#include <vector>

namespace hanscope
{

/// Whether the counters tell an hour's own energy: an import leaves it alone unless the user wants otherwise.
constexpr bool isOfCounters(const HourEnergy &hour)
{
    return hour.quality == HourQuality::Metered || hour.quality == HourQuality::Reconstructed;
}

/// Puts imported hours in the place of those of which nothing is known, or not well enough; what was booked
/// stays beside it.
///
/// in: hours and imports in order of their hour, one import an hour at most
std::vector<HourEnergy> withTaken(std::vector<HourEnergy> hours, std::span<const TakenHour> taken);

} // namespace hanscope
