// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

#include <optional>

namespace hanscope
{

/// Whether the counter of imported energy rises as the power says.
///
/// A stretch goes from one list with the counter to a later one, an hour or more in Norway, and ends when
/// both the counter and the added-up power have 100 Wh: then steps of 10 Wh are a tenth of it, and a heater
/// of 2 kW that is switched in the 12 s between the counter's hour and its list no more. Other errors (power
/// that changes between two lists, an hourly list sent twice, short holes) stay far from a factor of ten.
class CounterBalance
{
public:
    /// Takes in readings in the order they were received.
    void add(const Reading &reading);

    /// Counted over added-up energy, when the last two stretches agree to a third; empty before.
    std::optional<double> ratio() const;

    WattHour counted() const { return m_counted; } ///< of the last stretch
    WattHour addedUp() const { return m_addedUp; }

private:
    using Milliseconds = std::chrono::milliseconds;

    struct Power {
        ReceiveTime at{};
        Watt imported{};
    };
    void addPower(const Reading &reading);
    void endStretch(ReceiveTime at, WattHour counter);
    void beginStretch(ReceiveTime at, WattHour counter);

    std::optional<Power> m_power;
    std::optional<WattHour> m_startCounter;
    ReceiveTime m_startedAt{};
    double m_wattMs = 0;
    WattHour m_counted;
    WattHour m_addedUp;
    std::optional<double> m_latest;
    std::optional<double> m_before;
};

} // namespace hanscope
