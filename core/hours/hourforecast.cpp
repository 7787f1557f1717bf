// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/hourforecast.h"

#include <algorithm>
#include <cmath>

namespace hanscope
{
namespace
{

using Milliseconds = std::chrono::milliseconds;

constexpr Milliseconds memory = std::chrono::minutes{5};
constexpr double leastSpread = 0.1; ///< of the mean: a house that was steady so far need not stay so

WattHour energyOf(double watts, double hours)
{
    return {std::llround(std::max(watts, 0.0) * hours)};
}

} // namespace

void RecentPowerMeter::add(Watt power, Milliseconds held)
{
    // Until the memory is full this is the plain mean, so the first value does not weigh for minutes.
    m_heard = std::min(m_heard + held, memory);
    if (m_heard <= Milliseconds::zero())
        return;
    const double weight
        = std::min(1.0, static_cast<double>(held.count()) / static_cast<double>(m_heard.count()));
    const double off = static_cast<double>(power.count) - m_mean;
    m_mean += weight * off;
    m_variance = (1 - weight) * (m_variance + weight * off * off);
}

std::optional<RecentPower> RecentPowerMeter::recent() const
{
    if (m_heard <= Milliseconds::zero())
        return std::nullopt;
    return RecentPower{m_mean, std::sqrt(m_variance)};
}

HourForecast forecastHour(const HourEnergy &running, const RecentPower &recent)
{
    const auto unheard = std::max(std::chrono::seconds{3600} - running.covered, std::chrono::seconds{0});
    const double hours = static_cast<double>(unheard.count()) / 3600;
    const double band = std::max(recent.spreadWatts, leastSpread * recent.meanWatts);
    return {running.imported + energyOf(recent.meanWatts, hours),
            running.imported + energyOf(recent.meanWatts - band, hours),
            running.imported + energyOf(recent.meanWatts + band, hours)};
}

} // namespace hanscope
