// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headroom.h"

#include <algorithm>

namespace hanscope
{

std::optional<WattHour> peakOf(std::span<const HourEnergy> hours)
{
    std::optional<WattHour> peak;
    for (const HourEnergy &hour : hours)
        if (isKnown(hour))
            peak = std::max(peak.value_or(WattHour{}), hour.imported);
    return peak;
}

Watt headroom(WattHour peak, WattHour soFar, std::chrono::seconds left)
{
    const auto seconds = std::max<std::int64_t>(left.count(), 1);
    return {(peak - soFar).count * 3600 / seconds};
}

} // namespace hanscope
