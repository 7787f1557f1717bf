// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/energytablecard.h"

#include "ui/energytable.h"
#include "ui/flatbutton.h"
#include "ui/hourdialog.h"
#include "ui/periodwords.h"

#include <QEvent>

#include <algorithm>

namespace hanscope
{

EnergyTableCard::EnergyTableCard(QWidget *parent)
    : Card(parent)
    , m_table(new EnergyTable)
    , m_correct(new FlatButton(FlatButton::Role::Action, this))
{
    m_correct->setObjectName(QStringLiteral("correct"));
    setContent(m_table);
    setCorner(m_correct);
    connect(m_table, &EnergyTable::rowChosen, this, &EnergyTableCard::correctHour);
    connect(m_table, &EnergyTable::itemSelectionChanged, this, &EnergyTableCard::refresh);
    connect(m_correct, &FlatButton::clicked, this, [this] { correctHour(m_table->currentRow()); });
    retranslate();
}

void EnergyTableCard::setToday(std::chrono::local_days today)
{
    m_today = today;
    refresh();
}

void EnergyTableCard::showPeriod(const EnergyPeriod &period)
{
    m_shown = period;
    m_table->showPeriod(period);
    refresh();
}

/// Hours that have ended can be corrected, also those of which nothing is known.
bool EnergyTableCard::canCorrect(int row) const
{
    if (m_shown.period != Period::Day || row < 0 || row >= static_cast<int>(m_shown.bars.size()))
        return false;
    return m_shown.begin < m_today
        || std::any_of(m_shown.bars.begin() + row, m_shown.bars.end(),
                       [](const EnergySlot &slot) { return slot.isKnown(); });
}

void EnergyTableCard::refresh()
{
    m_correct->setVisible(m_shown.period == Period::Day);
    m_correct->setEnabled(!m_table->selectedItems().isEmpty() && canCorrect(m_table->currentRow()));
}

void EnergyTableCard::correctHour(int row)
{
    if (!canCorrect(row))
        return;
    const auto slot = static_cast<std::size_t>(row);
    HourEnergy hour;
    hour.start = hoursOf(Period::Day, m_shown.begin).from + std::chrono::hours{row};
    hour = m_shown.bars[slot].hour.value_or(hour);
    const QString name = PeriodWords::name(locale(), Period::Day, m_shown.begin) + QStringLiteral(", ")
        + PeriodWords::slotName(locale(), m_shown, slot);
    auto *dialog = new HourDialog(name, hour, m_shown.bars[slot].hour.has_value(), locale(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HourDialog::corrected, this, &EnergyTableCard::hourCorrected);
    connect(dialog, &HourDialog::undone, this, &EnergyTableCard::correctionUndone);
    dialog->open();
}

void EnergyTableCard::retranslate()
{
    setTitle(tr("In numbers, kWh"));
    m_table->setAccessibleName(title());
    m_correct->setText(tr("Correct …"));
    m_correct->setToolTip(tr("Correct the chosen hour, or leave it out"));
    refresh();
}

void EnergyTableCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace hanscope
