// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/livehour.h"

namespace hanscope
{
namespace
{

using std::chrono::milliseconds;

WattHour toWattHours(std::int64_t wattMs)
{
    constexpr std::int64_t hour = milliseconds{std::chrono::hours{1}}.count();
    return {(wattMs + hour / 2) / hour};
}

} // namespace

void LiveHour::add(const PowerSpan &part)
{
    const auto held = part.to - part.from;
    importedWattMs += part.imported.count * held.count();
    exportedWattMs += part.exported.count * held.count();
    covered += held;
}

WattHour LiveHour::imported() const
{
    return toWattHours(importedWattMs);
}

WattHour LiveHour::exported() const
{
    return toWattHours(exportedWattMs);
}

milliseconds LiveHour::unheard(milliseconds elapsed) const
{
    return covered + toleratedSilence >= elapsed ? milliseconds::zero() : elapsed - covered;
}

LiveHour scaled(LiveHour hour, Factor power)
{
    using WattMs = Quantity<struct WattMsUnit>;
    hour.importedWattMs = (WattMs{hour.importedWattMs} * power).count;
    hour.exportedWattMs = (WattMs{hour.exportedWattMs} * power).count;
    return hour;
}

HourEnergy estimateOf(const LiveHour &live, milliseconds elapsed)
{
    HourEnergy hour;
    hour.start = live.start;
    hour.imported = live.imported();
    hour.exported = live.exported();
    hour.covered = round<std::chrono::seconds>(live.covered);
    hour.quality
        = live.unheard(elapsed) == milliseconds::zero() ? HourQuality::Estimate : HourQuality::Partial;
    return hour;
}

} // namespace hanscope
