// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/takenhours.h"

namespace hanscope
{
namespace
{

HourEnergy taken(const TakenHour &import)
{
    HourEnergy hour;
    hour.start = import.hour.start;
    hour.imported = import.hour.imported.value_or(WattHour{});
    hour.exported = import.hour.exported.value_or(WattHour{});
    hour.quality = HourQuality::Imported;
    return hour;
}

void take(HourEnergy &hour, const TakenHour &import)
{
    const ImportedHour &told = isOfCounters(hour) ? import.replacing : import.hour;
    if (!told.imported && !told.exported)
        return;
    hour.originalImported = hour.imported;
    hour.originalExported = hour.exported;
    hour.imported = told.imported.value_or(hour.imported);
    hour.exported = told.exported.value_or(hour.exported);
    hour.quality = HourQuality::Imported;
    hour.reason = HourReason::None;
    hour.provenHours = 0;
}

} // namespace

std::vector<HourEnergy> withTaken(std::vector<HourEnergy> hours, std::span<const TakenHour> imports)
{
    if (imports.empty())
        return hours;
    std::vector<HourEnergy> all;
    all.reserve(hours.size() + imports.size());
    auto import = imports.begin();
    for (HourEnergy &hour : hours) {
        for (; import != imports.end() && import->hour.start < hour.start; ++import)
            all.push_back(taken(*import));
        if (import != imports.end() && import->hour.start == hour.start)
            take(hour, *import++);
        all.push_back(hour);
    }
    for (; import != imports.end(); ++import)
        all.push_back(taken(*import));
    return all;
}

} // namespace hanscope
