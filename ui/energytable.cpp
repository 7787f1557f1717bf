// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/energytable.h"

#include "ui/format.h"
#include "ui/periodwords.h"

#include <QEvent>
#include <QHeaderView>

namespace hanscope
{
namespace
{

std::optional<std::int64_t> reactiveOf(const EnergySlot &slot, std::optional<VarHour> HourEnergy::*ofHour,
                                       VarHour EnergySum::*ofSum)
{
    if (slot.hour)
        return (*slot.hour).*ofHour ? std::optional{((*slot.hour).*ofHour)->count} : std::nullopt;
    return slot.sum ? std::optional{((*slot.sum).*ofSum).count} : std::nullopt;
}

} // namespace

EnergyTable::EnergyTable(QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    refresh();
}

void EnergyTable::showPeriod(const EnergyPeriod &period)
{
    m_period = period;
    refresh();
}

void EnergyTable::setNumber(int row, Column column, std::optional<std::int64_t> thousandths)
{
    const QString text
        = thousandths ? format::kilowattHour(locale(), WattHour{*thousandths}) : QStringLiteral("–");
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setItem(row, column, item);
}

void EnergyTable::refresh()
{
    setHorizontalHeaderLabels({tr("Time"), tr("From the grid, kWh"), tr("To the grid, kWh"), tr("Net, kWh"),
                               tr("Time before, kWh"), tr("Reactive from the grid, kvarh"),
                               tr("Reactive to the grid, kvarh")});
    setRowCount(static_cast<int>(m_period.bars.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const auto place = static_cast<std::size_t>(row);
        const EnergySlot &slot = m_period.bars[place];
        const auto known
            = [&](WattHour energy) { return slot.isKnown() ? std::optional{energy.count} : std::nullopt; };
        auto *name = new QTableWidgetItem(PeriodWords::slotName(locale(), m_period, place));
        name->setToolTip(PeriodWords::quality(m_period, place));
        setItem(row, Time, name);
        setNumber(row, Imported, known(slot.imported()));
        setNumber(row, Exported, known(slot.exported()));
        setNumber(row, Net, known(slot.imported() - slot.exported()));
        setNumber(row, Before,
                  slot.importedBefore ? std::optional{slot.importedBefore->count} : std::nullopt);
        setNumber(row, ReactiveImported,
                  reactiveOf(slot, &HourEnergy::importedReactive, &EnergySum::importedReactive));
        setNumber(row, ReactiveExported,
                  reactiveOf(slot, &HourEnergy::exportedReactive, &EnergySum::exportedReactive));
    }
}

void EnergyTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hanscope
