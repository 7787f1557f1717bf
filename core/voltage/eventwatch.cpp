// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/voltage/eventwatch.h"

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr Millivolt hysteresis{4'600};
constexpr std::chrono::seconds longestSilence{60};

bool isOver(const VoltageEvent &event, Millivolt voltage)
{
    return event.kind == VoltageEventKind::Under ? voltage >= voltagelimit::lowest + hysteresis
                                                 : voltage <= voltagelimit::highest - hysteresis;
}

} // namespace

void EventWatch::add(ReceiveTime at, Millivolt voltage, std::vector<VoltageEvent> &ended)
{
    if (m_running && at - m_last > longestSilence)
        finish(ended);
    if (m_running && isOver(*m_running, voltage)) {
        m_running->end = at;
        m_running->isEndSeen = true;
        ended.push_back(*m_running);
        m_running.reset();
    }
    if (!m_running)
        begin(at, voltage);
    if (m_running) {
        m_running->end = at;
        m_running->extreme = m_running->kind == VoltageEventKind::Under
            ? std::min(m_running->extreme, voltage)
            : std::max(m_running->extreme, voltage);
    }
    m_last = at;
}

void EventWatch::begin(ReceiveTime at, Millivolt voltage)
{
    if (!isWithin(voltage)) {
        const auto kind = voltage < voltagelimit::lowest ? VoltageEventKind::Under : VoltageEventKind::Over;
        m_running = VoltageEvent{kind, m_phase, at, at, false, voltage};
    }
}

void EventWatch::finish(std::vector<VoltageEvent> &ended)
{
    if (m_running)
        ended.push_back(*m_running);
    m_running.reset();
}

} // namespace hanscope
