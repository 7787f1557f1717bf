// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/energysum.h"
#include "core/model/heatcell.h"

#include <vector>

namespace hanscope
{

/// One bar: an hour of a day, a day of a month or a month of a year.
struct EnergySlot {
    std::chrono::local_days day{}; ///< its first day
    std::optional<HourEnergy> hour; ///< of a day's bars; empty: nothing is known
    std::optional<EnergySum> sum; ///< of a month's and a year's bars; empty: nothing is known
    std::optional<WattHour> importedBefore; ///< the same slot of the period before
    std::optional<WattHour> exportedBefore;

    bool isKnown() const { return hour || sum; }
    WattHour imported() const { return hour ? hour->imported : sum ? sum->imported : WattHour{}; }
    WattHour exported() const { return hour ? hour->exported : sum ? sum->exported : WattHour{}; }

    bool operator==(const EnergySlot &) const = default;
};

/// A day by its hours, a month by its days or a year by its months, and the period before it.
struct EnergyPeriod {
    Period period = Period::Day;
    std::chrono::local_days begin{}; ///< first day
    std::chrono::local_days end{}; ///< the day after the last
    std::vector<EnergySlot> bars; ///< all of them, 23 to 25 hours, 28 to 31 days or 12 months
    std::vector<HeatCell> heat; ///< of a month or a year, 24 for each row: weekdays, or dates
    std::optional<EnergySum> sum; ///< empty: nothing is known
    std::optional<EnergySum> sumBefore;
    std::optional<EnergyDigest> digest;
    std::optional<double> estimateError; ///< how far estimates of its hours were off, a share: 0.004

    bool operator==(const EnergyPeriod &) const = default;
};

} // namespace hanscope
