// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

#include <array>

namespace hanscope
{

/// Learns how often lists come, so that silence can be told from a slow meter.
class ListRhythm
{
public:
    /// in: what to expect until enough lists have come
    explicit ListRhythm(std::chrono::milliseconds expected = std::chrono::seconds{10})
        : m_interval(expected)
    {
    }

    void heard(ReceiveTime at);
    bool heardAny() const { return m_last != ReceiveTime{}; }
    ReceiveTime lastHeard() const { return m_last; }
    std::chrono::milliseconds interval() const { return m_interval; }

    /// Whether three lists in a row are missing at `now`.
    bool isStale(ReceiveTime now) const;

private:
    std::array<std::chrono::milliseconds, 5> m_gaps{};
    std::size_t m_gapCount = 0;
    std::chrono::milliseconds m_interval;
    ReceiveTime m_last{};
};

} // namespace hanscope
