// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/cadence.h"

#include <algorithm>

namespace hanscope
{

void Cadence::add(Interval interval)
{
    if (interval > longestHold)
        return;
    m_latest[m_added % m_latest.size()] = interval;
    ++m_added;
}

Cadence::Interval Cadence::holdLimit() const
{
    if (m_added < enough)
        return longestHold;
    auto sorted = m_latest;
    const auto count = static_cast<std::ptrdiff_t>(std::min(m_added, sorted.size()));
    const auto middle = sorted.begin() + count / 2;
    std::nth_element(sorted.begin(), middle, sorted.begin() + count);
    return std::min(*middle * 7 / 2, longestHold);
}

} // namespace hanscope
