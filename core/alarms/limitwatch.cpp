// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/limitwatch.h"

#include <algorithm>
#include <utility>

namespace hanscope
{

std::optional<Excess> LimitWatch::add(ReceiveTime at, std::int64_t value, const LimitRule &rule,
                                      std::optional<std::int64_t> sure)
{
    std::optional<Excess> ended;
    if (m_last && (at < *m_last || at - *m_last > longestGap))
        ended = stop();
    m_last = at;
    if (!m_running) {
        consider(at, sure.value_or(value), value, rule);
        return ended;
    }
    m_running->worst = std::max(m_running->worst, value);
    if (value > rule.limit - rule.slack)
        m_running->until = at;
    else if (at - m_running->until >= rule.calm)
        return stop(true);
    return ended;
}

void LimitWatch::consider(ReceiveTime at, std::int64_t sure, std::int64_t value, const LimitRule &rule)
{
    if (sure <= rule.limit) {
        m_pending.reset();
        return;
    }
    if (!m_pending)
        m_pending = Excess{at, at, false, value, rule.limit};
    m_pending->limit = rule.limit;
    m_pending->until = at;
    m_pending->worst = std::max(m_pending->worst, value);
    if (at - m_pending->from >= rule.hold)
        m_running = std::exchange(m_pending, std::nullopt);
}

std::optional<Excess> LimitWatch::pass(ReceiveTime now)
{
    return m_last && now - *m_last > longestGap ? stop() : std::nullopt;
}

std::optional<Excess> LimitWatch::stop(bool isEndSeen)
{
    m_pending.reset();
    m_last.reset();
    if (m_running)
        m_running->isEndSeen = isEndSeen;
    return std::exchange(m_running, std::nullopt);
}

} // namespace hanscope
