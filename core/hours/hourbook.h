// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hours/hourbooking.h"
#include "core/hours/hourforecast.h"
#include "core/hours/livepower.h"

#include <map>
#include <optional>

namespace hanscope
{

/// The hours of the last days of one meter, as its lists come in: live power until the hourly list proves the
/// hour (see bookHours()).
///
/// A reading of another meter starts a new book. Keeps about three days.
class HourBook
{
public:
    /// Takes in readings in the order they were received.
    void add(const Reading &reading);

    /// What was known of this meter before the first reading.
    void restore(const FixedText<24> &meterId, std::span<const HourlyList> lists,
                 std::span<const LiveHour> live);

    void setRules(const BookingRules &rules) { m_rules = rules; }

    /// The hours from `dayStart` on. The running hour is that of the latest reading.
    HoursToday since(HourStart dayStart) const;

    /// What the running hour will come to; empty until power was heard for some time.
    std::optional<HourForecast> forecast() const;

private:
    void addPower(const Reading &reading);
    void startAnew();
    void forgetFrom(ReceiveTime now);
    void forgetBefore(HourStart oldest);
    std::optional<HourEnergy> runningHour() const;

    FixedText<24> m_meterId;
    BookingRules m_rules;
    LivePower m_power;
    std::map<HourStart, LiveHour> m_live;
    std::vector<HourlyList> m_lists;
    RecentPowerMeter m_recent;
};

} // namespace hanscope
