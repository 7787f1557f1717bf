// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/silencewatch.h"

#include <algorithm>
#include <utility>

namespace hanscope
{
namespace
{

std::int64_t secondsBetween(ReceiveTime from, ReceiveTime to)
{
    return std::chrono::floor<std::chrono::seconds>(to - from).count();
}

} // namespace

std::optional<Excess> SilenceWatch::heard(ReceiveTime at)
{
    m_silentSince = at;
    if (m_running) {
        m_running->until = std::max(at, m_running->from);
        m_running->worst = std::max(m_running->worst, secondsBetween(m_running->from, m_running->until));
        m_running->isEndSeen = true;
    }
    return std::exchange(m_running, std::nullopt);
}

void SilenceWatch::pass(ReceiveTime now, std::chrono::seconds allowed)
{
    const bool slept = m_now && (now < *m_now || now - *m_now > longestNap);
    m_now = now;
    if (!m_silentSince)
        return;
    if (slept && !m_running)
        m_silentSince = now;
    if (!m_running && now - *m_silentSince >= allowed)
        m_running = Excess{*m_silentSince, now, false, 0, allowed.count()};
    if (m_running) {
        m_running->until = std::max(now, m_running->from);
        m_running->worst = std::max(m_running->worst, secondsBetween(m_running->from, now));
    }
}

std::optional<Excess> SilenceWatch::stop()
{
    m_silentSince.reset();
    return std::exchange(m_running, std::nullopt);
}

} // namespace hanscope
