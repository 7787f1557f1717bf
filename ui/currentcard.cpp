// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/currentcard.h"

#include "ui/format.h"
#include "ui/phaserows.h"

#include <QEvent>

#include <algorithm>
#include <cstdlib>

namespace hanscope
{
namespace
{

constexpr int usualFuses[] = {16, 25, 40, 63, 100, 160, 250, 400};

Milliampere magnitude(Milliampere current)
{
    return {std::abs(current.count)};
}

} // namespace

CurrentCard::CurrentCard(QWidget *parent)
    : Card(parent)
    , m_rows(new PhaseRows)
{
    setContent(m_rows);
    refresh();
}

void CurrentCard::showValues(const PhaseValues &values)
{
    if (m_values == values)
        return;
    m_values = values;
    for (const std::optional<Milliampere> &current : values.current)
        m_highest = std::max(m_highest, magnitude(current.value_or(Milliampere{})));
    refresh();
}

void CurrentCard::setMainFuse(std::optional<int> ampere)
{
    if (m_mainFuse == ampere)
        return;
    m_mainFuse = ampere;
    refresh();
}

void CurrentCard::setStaleText(const QString &age)
{
    if (m_staleText == age)
        return;
    m_staleText = age;
    refresh();
}

void CurrentCard::clear()
{
    m_values.reset();
    m_highest = {};
    m_staleText.clear();
    refresh();
}

int CurrentCard::scaleEnd() const
{
    if (m_mainFuse)
        return *m_mainFuse;
    const auto holds = [this](int ampere) { return m_highest <= Milliampere{ampere * 1000}; };
    const auto *const found = std::find_if(std::begin(usualFuses), std::end(usualFuses), holds);
    return found != std::end(usualFuses) ? *found : *std::prev(std::end(usualFuses));
}

QString CurrentCard::scaleNote() const
{
    if (!m_staleText.isEmpty())
        return m_staleText;
    return m_mainFuse ? tr("main fuse %1 A").arg(*m_mainFuse) : tr("scale 0 – %1 A").arg(scaleEnd());
}

PhaseRowView CurrentCard::rowOf(std::size_t phase) const
{
    static const char *const labels[] = {"L1", "L2", "L3"};
    PhaseRowView view;
    view.label = QString::fromLatin1(labels[phase]);
    view.phase = int(phase);
    view.isBar = true;
    view.stale = !m_staleText.isEmpty();
    if (!m_values) {
        view.value = QStringLiteral("– A");
        return view;
    }
    const std::optional<Milliampere> current = m_values->current[phase];
    if (m_values->lacksCurrent[phase] || !current) {
        view.remark = tr("not measured by this meter");
        return view;
    }
    const Milliampere size = magnitude(*current);
    view.value = tr("%1 A").arg(format::ampere(locale(), *current));
    view.position = static_cast<double>(size.count) / (scaleEnd() * 1000.0);
    view.outOfLimit = m_mainFuse && size > Milliampere{*m_mainFuse * 1000};
    return view;
}

void CurrentCard::refresh()
{
    setTitle(tr("Current"));
    setNote(scaleNote());
    for (std::size_t phase = 0; phase < 3; ++phase)
        m_rows->setRow(phase, rowOf(phase));
    m_rows->setShown(m_values ? rowCount(*m_values) : 3);
}

QStringList CurrentCard::text() const
{
    return m_rows->text();
}

void CurrentCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hanscope
