// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listrhythm.h"

#include <algorithm>

namespace hanscope
{
namespace
{
using namespace std::chrono_literals;

constexpr auto longestRhythm = 30s; // a longer gap is a break, not a rhythm
constexpr auto sameMoment = 500ms; // the 10-second list follows right after a short one
constexpr auto slack = 1s; // sending at 2400 baud and the meter's own delays

} // namespace

void ListRhythm::heard(ReceiveTime at)
{
    const auto gap = at - m_last;
    const bool first = !heardAny();
    m_last = at;
    if (first || gap < sameMoment || gap > longestRhythm)
        return;
    m_gaps[m_gapCount++ % m_gaps.size()] = gap;
    if (m_gapCount < 3)
        return;
    auto sorted = m_gaps;
    const auto known = static_cast<std::ptrdiff_t>(std::min(m_gapCount, m_gaps.size()));
    std::sort(sorted.begin(), sorted.begin() + known);
    m_interval = sorted[static_cast<std::size_t>(known / 2)];
}

bool ListRhythm::isStale(ReceiveTime now) const
{
    return heardAny() && now - m_last > 3 * m_interval + slack;
}

} // namespace hanscope
