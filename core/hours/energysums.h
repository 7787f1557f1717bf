// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/energysum.h"

#include <span>
#include <vector>

namespace hanscope
{

/// One sum for each period that has an hour among `hours`, which are in order.
std::vector<EnergySum> sumsBy(Period period, std::span<const HourEnergy> hours);

std::optional<EnergyDigest> digestOf(std::span<const HourEnergy> hours);

/// By how much live power alone usually misses what the counters then prove: the mean of the absolute errors,
/// as a share of the energy. From the hours that are metered and were heard whole; empty without any.
std::optional<double> usualEstimateError(std::span<const HourEnergy> hours);

/// For each hour of `day`, the hour of `otherDay` at the same time on the wall. The hour that an autumn night
/// has twice has one partner; the one a spring night lacks has none.
std::vector<std::optional<HourEnergy>>
sameHours(std::chrono::local_days day, std::chrono::local_days otherDay, std::span<const HourEnergy> hours);

} // namespace hanscope
