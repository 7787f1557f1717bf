// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plausibility/scaledoubts.h"

#include "core/plausibility/scalefactors.h"

#include <cmath>

namespace hanscope
{
namespace
{

enum class Witness { Power, Current, Counter };

/// The witness that two others contradict, and by how much it is larger than they are.
struct OddOne {
    Witness witness;
    double ratio;
};

bool agree(double a, double b)
{
    return a / b > 0.7 && a / b < 1.5;
}

/// Both relative to the power. Empty: all agree, or none with another.
std::optional<OddOne> oddOneOut(double current, double counter)
{
    const bool currentAgrees = agree(current, 1), counterAgrees = agree(counter, 1);
    if (currentAgrees && !counterAgrees)
        return OddOne{Witness::Counter, counter};
    if (counterAgrees && !currentAgrees)
        return OddOne{Witness::Current, current};
    if (!currentAgrees && agree(current, counter))
        return OddOne{Witness::Power, 1 / counter};
    return std::nullopt;
}

Factor &factorOf(MeterOverrides &overrides, Witness witness)
{
    switch (witness) {
    case Witness::Current:
        return overrides.current;
    case Witness::Counter:
        return overrides.energy;
    case Witness::Power:
        break;
    }
    return overrides.power;
}

std::optional<MeterOverrides> otherUnit(const OddOne &odd)
{
    const auto unit = unitFactor(odd.ratio);
    if (!unit)
        return std::nullopt;
    MeterOverrides change;
    factorOf(change, odd.witness) = unit->inverse();
    return change;
}

/// Multiplies the smaller side: the odd one, or the two others.
MeterOverrides transformed(const OddOne &odd, std::int32_t ratio)
{
    MeterOverrides change;
    for (const Witness witness : {Witness::Power, Witness::Current, Witness::Counter}) {
        if ((witness == odd.witness) == (odd.ratio < 1))
            factorOf(change, witness) = {ratio, 1};
    }
    return change;
}

bool explain(ScaleProposal &proposal, const OddOne &odd, MeterConnection connection)
{
    const auto unit = otherUnit(odd);
    const auto ratio = transformerRatio(std::max(odd.ratio, 1 / odd.ratio));
    const bool transformers = ratio
        && (connection == MeterConnection::Transformers || (connection == MeterConnection::Unknown && !unit));
    if (transformers) {
        proposal.transformerRatio = ratio;
        proposal.change = transformed(odd, *ratio);
    } else if (unit) {
        proposal.change = *unit;
    }
    return transformers || unit;
}

Watt roundedWatts(double watts)
{
    return {std::llround(watts)};
}

} // namespace

void ScaleDoubts::add(const Reading &reading)
{
    if (isOther(reading.meter))
        *this = {};
    const bool tellsMore = !reading.meter.meterType.empty() || m_meter.meterType.empty();
    if (reading.kind != ListKind::List1 && tellsMore)
        m_meter = reading.meter;
    m_isScaled = reading.isScaled;
    m_voltage.add(reading);
    m_current.add(reading);
    m_counter.add(reading);
    if (!reading.current[0])
        return;
    ++m_listsWithCurrent;
    for (const auto &current : reading.current) {
        const Milliampere amperes = current.value_or(Milliampere{});
        m_largestCurrent = std::max({m_largestCurrent, amperes, -amperes});
    }
}

/// Whether this is not the meter heard before; list 1 does not tell.
bool ScaleDoubts::isOther(const MeterIdentity &meter) const
{
    const auto differ = [](const auto &one, const auto &other) {
        return !one.empty() && !other.empty() && !(one == other);
    };
    return differ(meter.meterId, m_meter.meterId) || differ(meter.listId, m_meter.listId)
        || differ(meter.meterType, m_meter.meterType);
}

std::optional<ScaleProposal> ScaleDoubts::proposal() const
{
    if (const auto voltage = voltageProposal())
        return voltage;
    if (const auto contradicting = contradiction())
        return contradicting;
    if (sendsSecondaryValues())
        return ScaleProposal{.doubt = ScaleDoubt::UnknownRatio};
    return std::nullopt;
}

std::optional<ScaleProposal> ScaleDoubts::voltageProposal() const
{
    const auto correction = m_voltage.correction();
    if (!correction)
        return std::nullopt;
    ScaleProposal proposal{.doubt = ScaleDoubt::Voltage};
    proposal.change.voltage = *correction;
    proposal.voltage = m_voltage.latest();
    return proposal;
}

std::optional<ScaleProposal> ScaleDoubts::contradiction() const
{
    const auto current = m_current.ratio(), counter = m_counter.ratio();
    const auto odd = current && counter ? oddOneOut(*current, *counter) : std::nullopt;
    if (!odd)
        return std::nullopt;
    ScaleProposal proposal;
    if (odd->witness == Witness::Counter) {
        proposal.doubt = ScaleDoubt::CounterAgainstPower;
        proposal.counted = m_counter.counted();
        proposal.addedUp = m_counter.addedUp();
    } else {
        proposal.doubt = ScaleDoubt::CurrentAgainstPower;
        proposal.power = roundedWatts(m_current.example().power);
        proposal.voltAmperes = roundedWatts(m_current.example().voltAmperes);
    }
    if (!explain(proposal, *odd, connectionOfMeterType(m_meter.meterType.view())))
        return std::nullopt;
    return proposal;
}

/// Aidon and Kaifa send what the meter itself sees, 6 A at most; Kamstrup sends primary values.
bool ScaleDoubts::sendsSecondaryValues() const
{
    constexpr int enough = 60;
    constexpr Milliampere mostBehindTransformers{6'000};
    return !m_isScaled && m_listsWithCurrent >= enough && m_meter.maker != Maker::Kamstrup
        && connectionOfMeterType(m_meter.meterType.view()) == MeterConnection::Transformers
        && m_largestCurrent <= mostBehindTransformers;
}

} // namespace hanscope
