// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pastreadings.h"

namespace hanscope
{
namespace
{

constexpr std::chrono::hours kept{25};

} // namespace

void PastReadings::add(const Reading &sent)
{
    const FixedText<24> &id = sent.meter.meterId;
    if (!id.empty() && m_newest && !m_newest->meter.meterId.empty() && !(id == m_newest->meter.meterId))
        *this = {};
    if (sent.kind != ListKind::List1)
        m_newest = sent;
    if (sent.importedEnergy)
        m_withCounters.push_back(sent);
    else if (sent.importPower)
        m_powers.push_back({sent.receivedAt, *sent.importPower, sent.exportPower});
    const ReceiveTime oldest = sent.receivedAt - kept;
    while (!m_powers.empty() && m_powers.front().at < oldest)
        m_powers.pop_front();
    while (!m_withCounters.empty() && m_withCounters.front().receivedAt < oldest)
        m_withCounters.pop_front();
}

Reading PastReadings::readingOf(const Power &power) const
{
    if (m_newest && m_newest->receivedAt == power.at)
        return *m_newest;
    Reading reading;
    reading.receivedAt = power.at;
    reading.kind = power.exported ? ListKind::List2 : ListKind::List1;
    reading.importPower = power.imported;
    reading.exportPower = power.exported;
    return reading;
}

std::vector<Reading> PastReadings::readings() const
{
    std::vector<Reading> all;
    all.reserve(m_powers.size() + m_withCounters.size());
    auto counters = m_withCounters.begin();
    for (const Power &power : m_powers) {
        for (; counters != m_withCounters.end() && counters->receivedAt < power.at; ++counters)
            all.push_back(*counters);
        all.push_back(readingOf(power));
    }
    all.insert(all.end(), counters, m_withCounters.end());
    return all;
}

} // namespace hanscope
