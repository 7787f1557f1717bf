// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/powersample.h"
#include "ui/minmaxpyramid.h"

#include <array>
#include <optional>
#include <span>

namespace hanscope
{

/// The power heard so far, and how long a silence must be to count as a gap.
class PowerHistory
{
public:
    using Milliseconds = std::chrono::milliseconds;

    void add(PowerSample sample);
    void merge(std::span<const PowerSample> samples); ///< older samples, in order; those already known stay
    void clear();
    void setMemory(Milliseconds memory) { m_memory = memory; } ///< how far back samples are kept, 48 h

    const MinMaxPyramid &series() const { return m_series; }
    std::optional<PowerSample> last() const;

    /// Longest time between two samples that are connected: until the third missed list and half an interval
    /// more. The slowest cadence learned counts, since a meter tells export less often than import.
    Milliseconds gapThreshold() const { return m_threshold; }
    bool isSilent(ReceiveTime now) const; ///< whether a gap has begun that is still open
    std::vector<MinMaxPyramid::Gap> gaps(const TimeColumns &grid, ReceiveTime now) const;

private:
    void learnCadence(Milliseconds interval);
    void append(PowerSample sample);

    static constexpr Milliseconds unknownCadence{10'000};

    MinMaxPyramid m_series;
    Milliseconds m_memory = std::chrono::hours{48};
    Milliseconds m_threshold = unknownCadence * 7 / 2;
    std::array<Milliseconds, 7> m_intervals{};
    std::size_t m_intervalCount = 0;
    bool m_cadenceKnown = false;
};

} // namespace hanscope
