// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/livehour.h"

namespace hanscope
{
namespace
{

WattHour toWattHours(std::int64_t wattMs)
{
    constexpr std::int64_t hour = std::chrono::milliseconds{std::chrono::hours{1}}.count();
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

} // namespace hanscope
