// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/contentcheck.h"

#include "core/model/norwegiantime.h"

#include <algorithm>

namespace hanscope
{
namespace
{

using namespace std::chrono_literals;
using std::chrono::floor;
using std::chrono::seconds;

constexpr seconds nearly = 5min; ///< how far from a whole hour a clock may be that only keeps another zone

template <typename T>
bool hasAny(const PerPhase<std::optional<T>> &values)
{
    return std::any_of(values.begin(), values.end(), [](const auto &value) { return value.has_value(); });
}

/// Zero is what some meters send for a phase they do not measure.
bool isOddVoltage(const std::optional<Millivolt> &voltage)
{
    return voltage && *voltage != Millivolt{0}
    && (*voltage < Millivolt{180'000} || *voltage > Millivolt{265'000});
}

bool isOddCurrent(const std::optional<Milliampere> &current)
{
    constexpr Milliampere most{100'000};
    return current && (*current > most || *current < -most);
}

bool isOddPower(const std::optional<Watt> &power)
{
    return power && *power > Watt{70'000};
}

/// From the time in the list to our receiving it: Aidon says the full hour ten seconds later.
seconds usualDelay(const Reading &reading)
{
    return reading.pushTime ? 1s : 12s;
}

} // namespace

void ContentCheck::add(const Reading &reading)
{
    addKind(reading.kind);
    if (!m_evidence.span)
        m_evidence.span = TimeSpan{reading.receivedAt, reading.receivedAt};
    m_evidence.span->to = std::max(m_evidence.span->to, reading.receivedAt);
    m_hourly.add(reading);
    addMeter(reading.meter);
    addPhases(reading);
    addExport(reading);
    addRanges(reading);
    addClock(reading);
}

ContentEvidence ContentCheck::evidence() const
{
    ContentEvidence evidence = m_evidence;
    evidence.hourly = m_hourly.evidence();
    return evidence;
}

void ContentCheck::addKind(ListKind kind)
{
    switch (kind) {
    case ListKind::List1:
        ++m_evidence.list1;
        break;
    case ListKind::List2:
        ++m_evidence.list2;
        break;
    case ListKind::List3:
        ++m_evidence.list3;
        break;
    case ListKind::Other:
        ++m_evidence.others;
        break;
    }
}

void ContentCheck::addMeter(const MeterIdentity &meter)
{
    MeterIdentity &known = m_evidence.meter;
    if (meter.maker != Maker::Unknown)
        known.maker = meter.maker;
    if (meter.network != Network::Unknown)
        known.network = meter.network;
    if (!meter.listId.empty())
        known.listId = meter.listId;
    if (!meter.meterType.empty())
        known.meterType = meter.meterType;
    if (meter.meterId.empty() || meter.meterId == known.meterId)
        return;
    const bool isOther = m_isKnown && !m_isKnown(meter.meterId.view());
    m_evidence.anotherMeter = m_evidence.anotherMeter || isOther || !known.meterId.empty();
    known.meterId = meter.meterId;
}

/// A meter with one phase lacks none.
void ContentCheck::addPhases(const Reading &reading)
{
    const bool hasSeveral
        = reading.voltage[1] || reading.voltage[2] || reading.current[1] || reading.current[2];
    if (!hasSeveral || reading.meter.network == Network::OnePhase)
        return;
    for (std::size_t phase = 0; phase < reading.current.size(); ++phase) {
        if (hasAny(reading.current))
            m_evidence.phases.currentMissing[phase] = lacksCurrent(reading, phase);
        if (hasAny(reading.voltage))
            m_evidence.phases.voltageMissing[phase] = lacksVoltage(reading, phase);
    }
}

/// That a counter of exported energy exists says nothing: every meter sends it.
void ContentCheck::addExport(const Reading &reading)
{
    if (reading.exportPower && *reading.exportPower > Watt{0})
        m_evidence.exportSeen = true;
    if (!reading.exportedEnergy)
        return;
    if (m_firstExport && *reading.exportedEnergy > *m_firstExport)
        m_evidence.exportSeen = true;
    if (!m_firstExport)
        m_firstExport = reading.exportedEnergy;
}

void ContentCheck::addRanges(const Reading &reading)
{
    const auto &voltage = reading.voltage;
    const auto &current = reading.current;
    m_evidence.implausibleVoltage |= std::any_of(voltage.begin(), voltage.end(), isOddVoltage);
    m_evidence.implausibleCurrent |= std::any_of(current.begin(), current.end(), isOddCurrent);
    m_evidence.implausiblePower |= isOddPower(reading.importPower) || isOddPower(reading.exportPower);
}

void ContentCheck::addClock(const Reading &reading)
{
    const auto &clock = reading.pushTime ? reading.pushTime : reading.clock;
    const auto shown = clock ? localTime(*clock) : std::nullopt;
    if (!shown)
        return;
    const auto now = floor<seconds>(reading.receivedAt);
    const bool isSummer = norwegianUtcOffset(now) == 120min;
    seconds offset = *shown - norwegianTime(now) + usualDelay(reading);
    const bool keepsWinterTime = isSummer && std::chrono::abs(offset + 1h) <= nearly;
    if (keepsWinterTime)
        offset += 1h;
    // The clock in a list without a time in front may be of the hour before, when the list was repeated.
    const bool mayBeOld = !reading.pushTime && std::chrono::abs(offset + 1h) <= nearly;
    if (mayBeOld)
        return;
    m_evidence.clockOffset = offset;
    m_evidence.winterTime = keepsWinterTime;
}

} // namespace hanscope
