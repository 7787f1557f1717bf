// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"

#include <chrono>
#include <optional>

namespace hanscope
{

/// The power of about the last five minutes; what lies further back counts less and less.
struct RecentPower {
    double meanWatts = 0;
    double spreadWatts = 0; ///< standard deviation
};

/// Learns it from powers that stood for some time, in order.
class RecentPowerMeter
{
public:
    void add(Watt power, std::chrono::milliseconds held);

    /// Empty until some power stood for some time.
    std::optional<RecentPower> recent() const;

private:
    std::chrono::milliseconds m_heard{}; ///< stops at the five minutes
    double m_mean = 0;
    double m_variance = 0;
};

/// What `running` will come to if the house goes on as it did: the energy so far, and for all the time that
/// is left or was not heard the recent mean power. The band is that power's spread, 10 % of the mean at
/// least.
HourForecast forecastHour(const HourEnergy &running, const RecentPower &recent);

} // namespace hanscope
