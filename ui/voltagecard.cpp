// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voltagecard.h"

#include "ui/format.h"
#include "ui/phaserows.h"
#include "ui/voltagewords.h"

#include <QEvent>

namespace hanscope
{
namespace
{

constexpr Millivolt lowest{207'000};
constexpr Millivolt highest{253'000};
constexpr Millivolt nominal{230'000};
constexpr double trackFrom = 200'000;
constexpr double trackTo = 260'000;

double fraction(Millivolt voltage)
{
    return (static_cast<double>(voltage.count) - trackFrom) / (trackTo - trackFrom);
}

} // namespace

VoltageCard::VoltageCard(QWidget *parent)
    : Card(parent)
    , m_rows(new PhaseRows)
{
    setContent(m_rows);
    refresh();
}

void VoltageCard::showValues(const PhaseValues &values)
{
    if (m_values == values)
        return;
    m_values = values;
    refresh();
}

void VoltageCard::setStaleText(const QString &age)
{
    if (m_staleText == age)
        return;
    m_staleText = age;
    refresh();
}

void VoltageCard::clear()
{
    m_values.reset();
    m_staleText.clear();
    refresh();
}

PhaseRowView VoltageCard::rowOf(std::size_t phase) const
{
    PhaseRowView view;
    view.label = VoltageWords::phaseName(m_values ? m_values->network : Network::Unknown, phase);
    view.phase = int(phase);
    view.bandFrom = fraction(lowest);
    view.bandTo = fraction(highest);
    view.nominal = fraction(nominal);
    view.stale = !m_staleText.isEmpty();
    if (!m_values) {
        view.value = QStringLiteral("– V");
        return view;
    }
    const std::optional<Millivolt> voltage = m_values->voltage[phase];
    if (m_values->lacksVoltage[phase] || !voltage) {
        view.remark = tr("not measured by this meter");
        return view;
    }
    view.value = tr("%1 V").arg(format::volt(locale(), *voltage));
    view.position = fraction(*voltage);
    view.outOfLimit = *voltage < lowest || *voltage > highest;
    return view;
}

void VoltageCard::refresh()
{
    setTitle(tr("Voltage"));
    setNote(m_staleText.isEmpty() ? tr("207 – 253 V") : m_staleText);
    for (std::size_t phase = 0; phase < 3; ++phase)
        m_rows->setRow(phase, rowOf(phase));
    m_rows->setShown(m_values ? rowCount(*m_values) : 3);
}

QStringList VoltageCard::text() const
{
    return m_rows->text();
}

void VoltageCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hanscope
