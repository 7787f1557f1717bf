// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powerhistory.h"

#include <algorithm>
#include <limits>

namespace hanscope
{
namespace
{

std::int64_t msOf(ReceiveTime time)
{
    return time.time_since_epoch().count();
}

PowerSample sampleOf(MinMaxPyramid::Sample sample)
{
    return {ReceiveTime{std::chrono::milliseconds{sample.at}}, Watt{sample.value}};
}

} // namespace

void PowerHistory::add(PowerSample sample)
{
    if (const auto previous = last())
        learnCadence(sample.at - previous->at);
    append(sample);
    m_series.forgetBefore(msOf(sample.at - m_memory));
}

void PowerHistory::append(PowerSample sample)
{
    using Limits = std::numeric_limits<std::int32_t>;
    const auto watts = std::clamp<std::int64_t>(sample.net.count, Limits::min(), Limits::max());
    m_series.append(msOf(sample.at), static_cast<std::int32_t>(watts));
}

void PowerHistory::merge(std::span<const PowerSample> samples)
{
    const auto heard = m_series.samples();
    m_series.clear();
    for (const PowerSample &sample : samples) {
        if (!heard.empty() && msOf(sample.at) >= heard.front().at)
            break;
        add(sample);
    }
    for (const MinMaxPyramid::Sample &sample : heard)
        add(sampleOf(sample));
}

void PowerHistory::clear()
{
    const Milliseconds memory = m_memory;
    *this = PowerHistory();
    m_memory = memory;
}

std::optional<PowerSample> PowerHistory::last() const
{
    return m_series.isEmpty() ? std::nullopt : std::optional(sampleOf(m_series.back()));
}

void PowerHistory::learnCadence(Milliseconds interval)
{
    if (interval <= Milliseconds{0} || interval > unknownCadence * 7 / 2)
        return;
    m_intervals[m_intervalCount++ % m_intervals.size()] = interval;
    if (m_intervalCount < m_intervals.size())
        return;
    auto sorted = m_intervals;
    auto *const middle = sorted.begin() + sorted.size() / 2;
    std::nth_element(sorted.begin(), middle, sorted.end());
    const Milliseconds threshold = std::min(*middle, unknownCadence) * 7 / 2;
    m_threshold = m_cadenceKnown ? std::max(m_threshold, threshold) : threshold;
    m_cadenceKnown = true;
}

bool PowerHistory::isSilent(ReceiveTime now) const
{
    const auto latest = last();
    return latest && now - latest->at > m_threshold;
}

std::vector<MinMaxPyramid::Gap> PowerHistory::gaps(const TimeColumns &grid, ReceiveTime now) const
{
    const std::int64_t to = grid.to();
    auto result = gapsBetween(m_series.query(grid), m_series.lastBefore(grid.from()), m_series.firstFrom(to),
                              m_threshold.count());
    if (isSilent(now) && m_series.back().at < to)
        result.push_back({m_series.back().at, msOf(now)});
    return result;
}

} // namespace hanscope
