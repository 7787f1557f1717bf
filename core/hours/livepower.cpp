// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/livepower.h"

namespace hanscope
{

std::optional<PowerSpan> LivePower::add(const Reading &reading)
{
    if (!reading.importPower)
        return std::nullopt;
    const auto span = spanUntil(reading.receivedAt);
    Power now;
    now.at = m_power ? std::max(m_power->at, reading.receivedAt) : reading.receivedAt;
    now.imported = *reading.importPower;
    if (reading.exportPower) {
        now.exported = *reading.exportPower;
        now.exportKnownAt = now.at;
    } else if (m_power && now.imported == Watt{0}
               && now.at - m_power->exportKnownAt <= Cadence::longestHold) {
        // List 1 leaves export out; a meter that imports nothing still exports what list 2 said.
        now.exported = m_power->exported;
        now.exportKnownAt = m_power->exportKnownAt;
    }
    m_power = now;
    return span;
}

std::optional<PowerSpan> LivePower::spanUntil(ReceiveTime end)
{
    if (!m_power || end <= m_power->at)
        return std::nullopt;
    const auto held = end - m_power->at;
    const bool isGap = held > m_cadence.holdLimit();
    m_cadence.add(held);
    if (isGap)
        return std::nullopt;
    return PowerSpan{m_power->at, end, m_power->imported, m_power->exported};
}

std::optional<ReceiveTime> LivePower::latest() const
{
    return m_power ? std::optional{m_power->at} : std::nullopt;
}

} // namespace hanscope
