// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/paritysearch.h"

namespace hanscope
{

void ParitySearch::restart()
{
    *this = ParitySearch(m_timing);
}

void ParitySearch::frameCame()
{
    restart();
    m_proven = true;
}

bool ParitySearch::bytesCame(Time now, std::int64_t count)
{
    if (!m_hasBytes) {
        m_hasBytes = true;
        m_firstByte = m_burstStart = m_lastByte = now;
    }
    bool switchNow = false;
    if (now - m_lastByte >= m_timing.framePause) {
        endBurst();
        switchNow = isEnough(m_lastByte);
        m_burstStart = now;
    }
    m_lastByte = now;
    m_burstSize += count;
    return switchNow || (!m_proven && now - m_burstStart >= m_timing.endlessBurst);
}

bool ParitySearch::pauseSeen(Time now)
{
    endBurst();
    return isEnough(now);
}

bool ParitySearch::isEnough(Time now) const
{
    const auto patience = m_proven ? m_timing.provenPatience : m_timing.parityPatience;
    return m_hasBytes && m_bursts >= 2 && now - m_firstByte >= patience;
}

void ParitySearch::endBurst()
{
    if (m_burstSize >= smallestBurst)
        ++m_bursts;
    m_burstSize = 0;
}

} // namespace hanscope
