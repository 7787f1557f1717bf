// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timecolumns.h"

#include <algorithm>
#include <cstdint>

namespace hanscope
{

/// Which time a chart shows: the latest `span`, or wherever the user panned and zoomed to. All times in ms.
class TimeWindow
{
public:
    static constexpr std::int64_t shortestSpan = 10'000;

    std::int64_t span() const { return m_span; }
    std::int64_t to() const { return m_follows ? m_latest : m_end; }
    std::int64_t from() const { return to() - m_span; }
    bool follows() const { return m_follows; }

    void setSpan(std::int64_t span); ///< the span that follow() returns to; follows from now on
    void setLimits(std::int64_t earliest, std::int64_t latest); ///< where there is something to see
    void follow(); ///< back to the latest time and the chosen span
    void pan(std::int64_t by); ///< positive: to later times; at the latest time it follows again
    /// Shows `factor` times the time, with `fixed` staying where it is in the picture.
    void zoom(double factor, std::int64_t fixed);

    /// The window cut into `count` pixel columns; the last one holds to().
    TimeColumns columns(int count) const;

private:
    std::int64_t longestSpan() const { return std::max(m_chosenSpan, m_latest - m_earliest); }
    void moveEnd(std::int64_t end);

    std::int64_t m_chosenSpan = 300'000;
    std::int64_t m_span = m_chosenSpan;
    std::int64_t m_end = 0;
    std::int64_t m_earliest = 0;
    std::int64_t m_latest = 0;
    bool m_follows = true;
};

} // namespace hanscope
