// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/hourlylists.h"

namespace hanscope
{
namespace
{

using namespace std::chrono_literals;
using std::chrono::ceil;
using std::chrono::floor;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::round;

constexpr milliseconds grace = 90s; ///< after the full hour: Kamstrup may be 60 s late
constexpr milliseconds longGap = 40s; ///< the meter itself was not heard
constexpr milliseconds sameHour = 30min; ///< two lists closer than this cannot be of two hours

/// source: the makers' HAN documents; captures
milliseconds secondsAfterHour(Maker maker)
{
    return maker == Maker::Kamstrup ? 5s : 10s;
}

} // namespace

void HourlyLists::add(const Reading &reading)
{
    update(reading.receivedAt);
    if (reading.receivedAt - m_newest > longGap || reading.receivedAt < m_newest)
        m_streamBegan = reading.receivedAt;
    m_newest = reading.receivedAt;
    noteMaker(reading);
    noteClock(reading);
    if (reading.kind == ListKind::List2 || reading.kind == ListKind::List3)
        m_evidence.isExpected = true;
    if (reading.kind == ListKind::List3)
        addHourly(reading);
    update(reading.receivedAt);
}

void HourlyLists::noteMaker(const Reading &reading)
{
    if (reading.meter.maker != Maker::Unknown)
        m_afterHour = secondsAfterHour(reading.meter.maker);
}

/// Only the time in front of a list tells to the second when it was sent.
void HourlyLists::noteClock(const Reading &reading)
{
    const auto sent = reading.pushTime ? localTime(*reading.pushTime) : std::nullopt;
    if (!sent)
        return;
    const milliseconds ahead = sent->time_since_epoch() - reading.receivedAt.time_since_epoch();
    m_clockAhead = ahead - round<hours>(ahead);
}

void HourlyLists::addHourly(const Reading &reading)
{
    const bool isRepeated = m_lastHourly && reading.clock && reading.clock == m_lastHourly->clock
        && reading.importedEnergy == m_lastHourly->importedEnergy
        && reading.receivedAt - m_lastHourly->receivedAt > sameHour;
    ++m_evidence.seen;
    m_evidence.repeated += isRepeated ? 1 : 0;
    m_evidence.missed = 0;
    m_lastHourly = reading;
    m_awaitedHour = round<hours>(reading.receivedAt + m_clockAhead) + 1h;
}

void HourlyLists::update(ReceiveTime now)
{
    const ReceiveTime byMeter = now + m_clockAhead;
    if (!m_awaitedHour || *m_awaitedHour - byMeter > 1h + grace)
        m_awaitedHour = ceil<hours>(byMeter - m_afterHour);
    if (byMeter < *m_awaitedHour + grace)
        return;
    m_evidence.missed += wasListeningAt(*m_awaitedHour) ? 1 : 0;
    m_awaitedHour = floor<hours>(byMeter) + 1h;
}

/// Whether a list of this full hour would have been heard.
bool HourlyLists::wasListeningAt(ReceiveTime hour) const
{
    const ReceiveTime byUs = hour - m_clockAhead;
    return m_evidence.isExpected && m_streamBegan <= byUs && m_newest >= byUs + grace - longGap;
}

HourlyEvidence HourlyLists::evidence() const
{
    HourlyEvidence evidence = m_evidence;
    if (evidence.isExpected && m_awaitedHour)
        evidence.due = *m_awaitedHour + m_afterHour - m_clockAhead;
    return evidence;
}

} // namespace hanscope
