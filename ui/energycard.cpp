// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/energycard.h"

#include "ui/hourbars.h"

#include <QEvent>

namespace hanscope
{

EnergyCard::EnergyCard(QWidget *parent)
    : Card(parent)
    , m_bars(new HourBars)
{
    setContent(m_bars);
    refresh();
}

void EnergyCard::showHours(const HoursToday &today)
{
    if (m_today == today)
        return;
    m_today = today;
    if (m_day == LocalDay{} && !today.hours.empty())
        m_day = localDayOf(today.hours.back().start); // from the history, before anything was heard
    refresh();
}

void EnergyCard::setDay(const LocalDay &day)
{
    if (m_day == day)
        return;
    m_day = day;
    refresh();
}

void EnergyCard::refresh()
{
    setTitle(tr("Energy today"));
    m_bars->setHours(m_today.hours, m_today.runningHour, m_day.start, m_day.hours);
    setNote(m_bars->totalsText());
}

void EnergyCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hanscope
