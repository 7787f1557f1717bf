// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/usualdays.h"

#include "core/model/norwegiantime.h"

#include <algorithm>
#include <vector>

namespace hanscope
{
namespace
{

using namespace std::chrono;

using Energies = std::vector<std::int64_t>;

/// The value that `quarter` quarters of the sorted energies lie below, between two of them in proportion.
WattHour quartileOf(const Energies &sorted, std::size_t quarter)
{
    const std::size_t place = (sorted.size() - 1) * quarter; // in quarters of a step
    const std::int64_t low = sorted[place / 4];
    const std::int64_t high = sorted[std::min(place / 4 + 1, sorted.size() - 1)];
    return {low + (high - low) * static_cast<std::int64_t>(place % 4) / 4};
}

UsualHour usualHourOf(Energies energies)
{
    if (energies.empty())
        return {};
    std::sort(energies.begin(), energies.end());
    return {quartileOf(energies, 1), quartileOf(energies, 2), quartileOf(energies, 3),
            static_cast<int>(energies.size())};
}

/// Sorts the hours into `rowCount` rows of 24 and makes each row a usual day.
template <std::size_t rowCount, typename RowOf>
std::array<UsualDay, rowCount> usualDays(std::span<const HourEnergy> hours, const RowOf &rowOf)
{
    std::array<std::array<Energies, 24>, rowCount> table;
    for (const HourEnergy &hour : hours) {
        if (!isKnown(hour))
            continue;
        const local_seconds time = norwegianTime(hour.start);
        const local_days day = floor<days>(time);
        const auto wallHour = static_cast<std::size_t>(floor<std::chrono::hours>(time - day).count());
        table[rowOf(day)][wallHour].push_back(hour.imported.count);
    }
    std::array<UsualDay, rowCount> result{};
    for (std::size_t row = 0; row < rowCount; ++row)
        std::transform(table[row].begin(), table[row].end(), result[row].begin(), usualHourOf);
    return result;
}

} // namespace

UsualDay usualDay(std::span<const HourEnergy> hours)
{
    return usualDays<1>(hours, [](local_days) { return std::size_t{0}; }).front();
}

std::array<UsualDay, 7> usualWeek(std::span<const HourEnergy> hours)
{
    return usualDays<7>(hours, [](local_days day) { return std::size_t{weekday{day}.iso_encoding() - 1}; });
}

} // namespace hanscope
