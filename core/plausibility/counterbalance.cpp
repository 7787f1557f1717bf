// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plausibility/counterbalance.h"

#include <cmath>

namespace hanscope
{
namespace
{

using namespace std::chrono;

constexpr seconds longestHold{35}; ///< three lists of the slowest meter, and half a one
constexpr minutes shortestStretch{20}; ///< for meters that send the counter every time
constexpr WattHour leastEnergy{100};
constexpr double agreement = 4.0 / 3;

} // namespace

void CounterBalance::add(const Reading &reading)
{
    addPower(reading);
    if (!reading.importedEnergy)
        return;
    if (!m_startCounter || *reading.importedEnergy < *m_startCounter)
        beginStretch(reading.receivedAt, *reading.importedEnergy);
    else
        endStretch(reading.receivedAt, *reading.importedEnergy);
}

/// Power stands until the next list. A hole, or our clock set back, spoils the stretch.
void CounterBalance::addPower(const Reading &reading)
{
    if (!reading.importPower)
        return;
    const milliseconds held = m_power ? reading.receivedAt - m_power->at : milliseconds{};
    if (held < milliseconds{} || held > longestHold)
        m_startCounter.reset();
    else if (m_power)
        m_wattMs += static_cast<double>(m_power->imported.count) * static_cast<double>(held.count());
    m_power = Power{reading.receivedAt, *reading.importPower};
}

void CounterBalance::endStretch(ReceiveTime at, WattHour counter)
{
    const WattHour counted = counter - *m_startCounter;
    const WattHour addedUp{std::llround(m_wattMs / duration<double, std::milli>(1h).count())};
    if (at - m_startedAt < shortestStretch || counted < leastEnergy || addedUp < leastEnergy)
        return;
    m_counted = counted;
    m_addedUp = addedUp;
    m_before = m_latest;
    m_latest = static_cast<double>(counted.count) / static_cast<double>(addedUp.count);
    beginStretch(at, counter);
}

void CounterBalance::beginStretch(ReceiveTime at, WattHour counter)
{
    m_startCounter = counter;
    m_startedAt = at;
    m_wattMs = 0;
}

std::optional<double> CounterBalance::ratio() const
{
    if (!m_latest || !m_before)
        return std::nullopt;
    const double change = *m_latest / *m_before;
    if (change > agreement || change < 1 / agreement)
        return std::nullopt;
    return std::sqrt(*m_latest * *m_before);
}

} // namespace hanscope
