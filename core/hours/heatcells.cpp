// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/heatcells.h"

#include "core/model/norwegiantime.h"

#include <algorithm>

namespace hanscope
{
namespace
{

using namespace std::chrono;

constexpr std::size_t hoursOnTheWall = 24;

std::size_t rowsOf(Period period, local_days begin)
{
    if (period == Period::Day)
        return 0;
    return period == Period::Month
        ? 7
        : static_cast<std::size_t>((periodBegin(period, begin, 1) - begin).count());
}

std::size_t rowOf(Period period, local_days begin, local_days day)
{
    return period == Period::Month ? weekday{day}.iso_encoding() - 1
                                   : static_cast<std::size_t>((day - begin).count());
}

} // namespace

std::vector<HeatCell> heatCells(Period period, local_days begin, std::span<const HourEnergy> hours,
                                HourStart running)
{
    std::vector<HeatCell> cells(rowsOf(period, begin) * hoursOnTheWall);
    if (cells.empty())
        return cells;
    const HourSpan span = hoursOf(period, begin);
    auto known = hours.begin();
    for (HourStart start = span.from; start < std::min(span.to, running); start += std::chrono::hours{1}) {
        const local_seconds time = norwegianTime(start);
        const local_days day = floor<days>(time);
        const auto wall = static_cast<std::size_t>(floor<std::chrono::hours>(time - day).count());
        HeatCell &cell = cells[rowOf(period, begin, day) * hoursOnTheWall + wall];
        ++cell.hours;
        while (known != hours.end() && known->start < start)
            ++known;
        if (known == hours.end() || known->start != start)
            continue;
        cell.worst = std::max(cell.worst, known->quality);
        if (!isKnown(*known))
            continue; // an even share, a lower bound or nothing: no shape to show
        ++cell.hoursKnown;
        cell.hoursMarked += known->quality == HourQuality::Metered ? 0 : 1;
        cell.net = cell.net + known->imported - known->exported;
    }
    for (HeatCell &cell : cells)
        cell.net.count /= std::max(cell.hoursKnown, 1);
    return cells;
}

} // namespace hanscope
