// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nicescale.h"

#include "ui/format.h"

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr std::int64_t smallestTop = 1000; // 1 kW: less would make noise look like news

/// `size` rounded up to half steps.
std::int64_t halfSteps(std::int64_t size, std::int64_t step)
{
    const std::int64_t half = step / 2;
    return (std::max<std::int64_t>(size, 0) + half - 1) / half;
}

} // namespace

std::vector<std::int64_t> ValueScale::ticks() const
{
    std::vector<std::int64_t> result;
    for (std::int64_t tick = low / step * step; tick <= high; tick += step)
        result.push_back(tick);
    return result;
}

QString ValueScale::label(const QLocale &locale, std::int64_t tick) const
{
    const int decimals = step % 1000 == 0 ? 0 : step % 100 == 0 ? 1 : 2;
    return format::kilowatt(locale, Watt{tick}, decimals);
}

ValueScale niceScale(std::int64_t min, std::int64_t max, int mostSteps)
{
    max = std::max(max, min > -smallestTop ? smallestTop : 0);
    mostSteps = std::max(mostSteps, 2);
    std::int64_t step = 10;
    for (int i = 0; halfSteps(max, step) + halfSteps(-min, step) > 2 * mostSteps; ++i)
        step = i % 3 == 1 ? step / 2 * 5 : step * 2; // 10, 20, 50, 100
    return {-halfSteps(-min, step) * step / 2, halfSteps(max, step) * step / 2, step};
}

} // namespace hanscope
