// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/meterscaling.h"

#include "app/scalestore.h"

namespace hanscope
{

MeterScaling::MeterScaling(QSettings &settings)
    : m_settings(settings)
{
}

void MeterScaling::startAnew()
{
    m_key.clear();
    m_scale = {};
    m_doubts = {};
    m_proposal.reset();
    m_putOff = false;
}

void MeterScaling::meet(const MeterIdentity &meter)
{
    const QString key = scaleKeyOf(meter);
    if (key.isEmpty() || key == m_key)
        return;
    startAnew();
    m_key = key;
    m_scale = loadScale(m_settings, key);
}

std::optional<Reading> MeterScaling::take(const Reading &sent)
{
    meet(sent.meter);
    if (!isKnown())
        return std::nullopt;
    const Reading reading = scaled(sent, m_scale.overrides);
    m_doubts.add(reading);
    if (reading.kind != ListKind::List1)
        lookForProposal();
    return reading;
}

bool MeterScaling::isKnown() const
{
    return !m_key.isEmpty() || !keepsScales(m_settings);
}

void MeterScaling::lookForProposal()
{
    const auto found = m_putOff || !m_scale.mayPropose ? std::nullopt : m_doubts.proposal();
    if (!found || !combined(m_scale.overrides, found->change))
        m_proposal.reset();
    else if (!m_proposal || m_proposal->doubt != found->doubt || m_proposal->change != found->change)
        m_proposal = found;
}

std::optional<MeterScale> MeterScaling::scale() const
{
    return m_key.isEmpty() ? std::nullopt : std::optional(m_scale);
}

void MeterScaling::choose(const MeterScale &scale)
{
    if (m_key.isEmpty())
        return;
    if (scale.overrides != m_scale.overrides)
        m_doubts = {};
    m_scale = scale;
    m_proposal.reset();
    saveScale(m_settings, m_key, scale);
}

void MeterScaling::putOff()
{
    m_putOff = true;
    m_proposal.reset();
}

} // namespace hanscope
