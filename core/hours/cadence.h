// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstddef>

namespace hanscope
{

/// Learns how often a meter sends, from the time between its lists: 2 s, 2.5 s or 10 s in Norway.
/// The middle of the last few intervals counts, so hourly lists, bursts and holes do not disturb it.
class Cadence
{
public:
    using Interval = std::chrono::milliseconds;

    /// For a meter that is not known yet: three missed lists of the slowest one.
    static constexpr Interval longestHold{35'000};

    void add(Interval interval);

    /// How long a value may stand for the time after it: until the third missed list, and half an interval
    /// more.
    Interval holdLimit() const;

private:
    static constexpr std::size_t enough = 3;

    std::array<Interval, 7> m_latest{};
    std::size_t m_added = 0;
};

} // namespace hanscope
