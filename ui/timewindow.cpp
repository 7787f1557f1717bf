// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timewindow.h"

#include <cmath>

namespace hanscope
{

void TimeWindow::setSpan(std::int64_t span)
{
    m_chosenSpan = std::max(span, shortestSpan);
    follow();
}

void TimeWindow::setLimits(std::int64_t earliest, std::int64_t latest)
{
    m_earliest = earliest;
    m_latest = latest;
    if (!m_follows)
        moveEnd(m_end);
}

void TimeWindow::follow()
{
    m_span = m_chosenSpan;
    m_follows = true;
}

void TimeWindow::pan(std::int64_t by)
{
    moveEnd(to() + by);
}

void TimeWindow::zoom(double factor, std::int64_t fixed)
{
    const auto wanted = std::llround(static_cast<double>(m_span) * factor);
    const std::int64_t span = std::clamp<std::int64_t>(wanted, shortestSpan, longestSpan());
    const double right = static_cast<double>(to() - fixed) / static_cast<double>(m_span);
    m_span = span;
    moveEnd(fixed + std::llround(right * static_cast<double>(span)));
}

/// Never shows only time before the first sample, nor time that has not come yet.
void TimeWindow::moveEnd(std::int64_t end)
{
    const std::int64_t first = std::min(m_earliest + m_span, m_latest);
    m_end = std::clamp(end, first, m_latest);
    m_follows = m_end == m_latest;
}

TimeColumns TimeWindow::columns(int count) const
{
    TimeColumns grid{m_span, std::max(count, 1), 0};
    grid.first = grid.numberOf(to()) - grid.count + 1;
    return grid;
}

} // namespace hanscope
