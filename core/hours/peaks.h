// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monthpeaks.h"

#include <span>

namespace hanscope
{

/// The peaks of a month from its hours, which are in order. Hours that are not known, and those held back or
/// excluded, are no peaks.
MonthPeaks peaksOf(std::chrono::year_month month, std::span<const HourEnergy> hours);

CapacityStep stepOf(WattHour mean, const CapacityTariff &tariff);

/// What an hour of `today` may come to before the month's mean rises.
WattHour freeBeforeMeanRises(const MonthPeaks &peaks, std::chrono::local_days today);

/// What an hour of `today` may come to before the month's mean reaches the next step; empty in the highest
/// step. Three times the limit, less the two highest of the other days.
std::optional<WattHour> freeBeforeNextStep(const MonthPeaks &peaks, std::chrono::local_days today,
                                           const CapacityTariff &tariff);

/// All of the above. `today` outside of the month: it is over.
PeaksReport peaksReport(std::chrono::year_month month, std::span<const HourEnergy> hours,
                        const CapacityTariff &tariff, std::chrono::local_days today);

} // namespace hanscope
