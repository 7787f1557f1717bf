// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voltagereport.h"

namespace hanscope
{

/// Finds the times at which one phase is outside nominal +-10 %.
///
/// An event ends 2 % of nominal inside its limit, so that a voltage that trembles at the limit is one event.
/// A silence of over a minute ends it too.
/// source: IEC 61000-4-30, 5.4: dips and swells by threshold and hysteresis
class EventWatch
{
public:
    explicit EventWatch(std::size_t phase)
        : m_phase(phase)
    {
    }

    /// In the order of time.
    void add(ReceiveTime at, Millivolt voltage, std::vector<VoltageEvent> &ended);
    void finish(std::vector<VoltageEvent> &ended);

private:
    void begin(ReceiveTime at, Millivolt voltage);

    std::size_t m_phase;
    std::optional<VoltageEvent> m_running;
    ReceiveTime m_last{};
};

} // namespace hanscope
