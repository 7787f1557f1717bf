// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/energytable.h"

#include "ui/flatheader.h"
#include "ui/focusring.h"
#include "ui/fonts.h"
#include "ui/format.h"
#include "ui/hourwords.h"
#include "ui/periodwords.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr int rowPixels = 26;

int decimalsOf(Period period)
{
    return period == Period::Day ? 2 : period == Period::Month ? 1 : 0;
}

std::optional<std::int64_t> reactiveOf(const EnergySlot &slot, std::optional<VarHour> HourEnergy::*ofHour,
                                       VarHour EnergySum::*ofSum)
{
    if (slot.hour)
        return (*slot.hour).*ofHour ? std::optional{((*slot.hour).*ofHour)->count} : std::nullopt;
    return slot.sum ? std::optional{((*slot.sum).*ofSum).count} : std::nullopt;
}

bool isLeftOut(const EnergySlot &slot)
{
    return slot.hour && slot.hour->quality == HourQuality::Excluded;
}

} // namespace

EnergyTable::EnergyTable(QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setHorizontalHeader(new FlatHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fonts::scaled(rowPixels));
    setTabKeyNavigation(false);
    connect(this, &QTableWidget::cellDoubleClicked, this, &EnergyTable::rowChosen);
    refresh();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void EnergyTable::showPeriod(const EnergyPeriod &period)
{
    m_period = period;
    refresh();
}

void EnergyTable::setNumber(int row, Column column, std::optional<std::int64_t> thousandths)
{
    const QString text = thousandths
        ? format::kilowattHour(locale(), WattHour{*thousandths}, decimalsOf(m_period.period))
        : QStringLiteral("–");
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setItem(row, column, item);
}

void EnergyTable::refresh()
{
    setHorizontalHeaderLabels({tr("Time"), tr("From the grid"), tr("To the grid"), tr("Net"), tr("Quality"),
                               tr("Before"), tr("Reactive from"), tr("Reactive to")});
    setRowCount(static_cast<int>(m_period.bars.size()));
    hideEmptyColumns();
    for (int row = 0; row < rowCount(); ++row) {
        const auto place = static_cast<std::size_t>(row);
        const EnergySlot &slot = m_period.bars[place];
        const auto known = [&](WattHour energy) {
            return slot.isKnown() && !isLeftOut(slot) ? std::optional{energy.count} : std::nullopt;
        };
        auto *name = new QTableWidgetItem(PeriodWords::rowName(locale(), m_period, place));
        name->setToolTip(PeriodWords::slotName(locale(), m_period, place) + QLatin1Char('\n')
                         + PeriodWords::quality(m_period, place));
        setItem(row, Time, name);
        setNumber(row, Imported, known(slot.imported()));
        setNumber(row, Exported, known(slot.exported()));
        setNumber(row, Net, known(slot.imported() - slot.exported()));
        auto *mark = new QTableWidgetItem(slot.hour ? HourWords::note(*slot.hour) : QString());
        mark->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setItem(row, Mark, mark);
        setNumber(row, Before,
                  slot.importedBefore ? std::optional{slot.importedBefore->count} : std::nullopt);
        setNumber(row, ReactiveImported,
                  reactiveOf(slot, &HourEnergy::importedReactive, &EnergySum::importedReactive));
        setNumber(row, ReactiveExported,
                  reactiveOf(slot, &HourEnergy::exportedReactive, &EnergySum::exportedReactive));
    }
}

/// Columns without a single value take no room.
void EnergyTable::hideEmptyColumns()
{
    const auto any = [&](auto has) { return std::any_of(m_period.bars.begin(), m_period.bars.end(), has); };
    const bool exports = any([](const EnergySlot &slot) { return slot.exported() != WattHour{0}; });
    setColumnHidden(Exported, !exports);
    setColumnHidden(Net, !exports);
    setColumnHidden(Mark, !any([](const EnergySlot &slot) {
                        return slot.hour && slot.hour->quality != HourQuality::Metered;
                    }));
    setColumnHidden(Before, !any([](const EnergySlot &slot) { return slot.importedBefore.has_value(); }));
    const bool reactive = any([](const EnergySlot &slot) {
        return reactiveOf(slot, &HourEnergy::importedReactive, &EnergySum::importedReactive).value_or(0) != 0
            || reactiveOf(slot, &HourEnergy::exportedReactive, &EnergySum::exportedReactive).value_or(0) != 0;
    });
    setColumnHidden(ReactiveImported, !reactive);
    setColumnHidden(ReactiveExported, !reactive);
}

void EnergyTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentRow() >= 0)
        emit rowChosen(currentRow());
    else
        QTableWidget::keyPressEvent(event);
}

void EnergyTable::paintEvent(QPaintEvent *event)
{
    QTableWidget::paintEvent(event);
    QPainter painter(viewport());
    paintFocusRing(painter, *this, viewport()->rect());
}

void EnergyTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hanscope
