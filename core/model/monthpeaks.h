// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"

namespace hanscope
{

/// The hour of a day with the highest import.
struct DayPeak {
    std::chrono::local_days day{};
    HourEnergy hour;
    bool mayBeHigher = false; ///< another hour of the day is not known well enough to say it was lower

    bool operator==(const DayPeak &) const = default;
};

/// What a month's capacity step is told from: mean of the three highest hours on three different days, in
/// Norwegian time. Most grid companies count so (field notes, 68 of 73 tariffs).
struct MonthPeaks {
    std::chrono::year_month month{};
    std::vector<DayPeak> days; ///< each day's highest known hour, in order
    std::vector<DayPeak> highest; ///< three of them at most, highest first; of equal ones the earlier first
    WattHour mean{}; ///< of `highest`; of fewer than three in the month's first days

    bool operator==(const MonthPeaks &) const = default;
};

/// The steps of a capacity tariff, a setting of each grid company.
struct CapacityTariff {
    /// The most common ones, W.
    std::vector<Watt> limits{Watt{2000},   Watt{5000},   Watt{10'000}, Watt{15'000}, Watt{20'000},
                             Watt{25'000}, Watt{50'000}, Watt{75'000}, Watt{100'000}};
    bool limitIsUpperStep = true; ///< exactly 5 kW pays as 5 to 10 kW does; so 67 of 73

    bool operator==(const CapacityTariff &) const = default;
};

/// Where a mean lies among the steps.
struct CapacityStep {
    std::size_t index = 0; ///< 0 is the lowest
    Watt from{};
    std::optional<Watt> to; ///< empty: the highest step
    bool isCloseToLimit = false; ///< within 20 W: the invoice may say the other step

    bool operator==(const CapacityStep &) const = default;
};

/// What an hour of today may come to, imported energy.
struct PeakRoom {
    WattHour beforeMeanRises{};
    std::optional<WattHour> beforeNextStep; ///< empty in the highest step

    bool operator==(const PeakRoom &) const = default;
};

/// A month's peaks, and where they lie among the steps of a tariff.
struct PeaksReport {
    MonthPeaks peaks;
    CapacityTariff tariff;
    CapacityStep step;
    std::optional<PeakRoom> room; ///< of the month now; empty of one that is over
    bool mayBeHigher = false; ///< an hour so far is not known well enough to say it was no higher peak

    bool operator==(const PeaksReport &) const = default;
};

} // namespace hanscope
