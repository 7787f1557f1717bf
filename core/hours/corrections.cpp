// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/corrections.h"

#include <algorithm>

namespace hanscope
{

std::vector<HourEnergy> corrected(std::vector<HourEnergy> hours, std::span<const HourCorrection> corrections)
{
    for (const HourCorrection &correction : corrections) {
        auto hour = std::lower_bound(hours.begin(), hours.end(), correction.hour,
                                     [](const HourEnergy &a, HourStart start) { return a.start < start; });
        if (hour == hours.end() || hour->start != correction.hour) {
            hour = hours.insert(hour, HourEnergy{});
            hour->start = correction.hour;
        } else {
            hour->originalImported = hour->imported;
            hour->originalExported = hour->exported;
        }
        hour->quality = correction.isExcluded ? HourQuality::Excluded : HourQuality::Corrected;
        hour->reason = HourReason::None;
        hour->imported = correction.isExcluded ? WattHour{} : correction.imported;
        hour->exported = correction.isExcluded ? WattHour{} : correction.exported;
    }
    return hours;
}

} // namespace hanscope
