// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/hourlylist.h"

namespace hanscope
{

std::optional<HourlyList> hourlyListOf(const Reading &reading)
{
    if (!reading.clock || !reading.importedEnergy)
        return std::nullopt;
    const HourlyList list{reading.receivedAt,     *reading.clock,           *reading.importedEnergy,
                          reading.exportedEnergy, reading.importedReactive, reading.exportedReactive};
    return reading.kind == ListKind::List3 || isAtFullHour(list) ? std::optional{list} : std::nullopt;
}

bool isAtFullHour(const HourlyList &list)
{
    return localTime(list.clock) && list.clock.minute == 0;
}

} // namespace hanscope
