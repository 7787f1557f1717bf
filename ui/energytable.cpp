// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/energytable.h"

#include "ui/flatheader.h"
#include "ui/focusring.h"
#include "ui/fonts.h"
#include "ui/format.h"
#include "ui/hourwords.h"
#include "ui/periodwords.h"
#include "ui/tabulardelegate.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr int rowPixels = 26;
constexpr EnergyTable::Column byWorth[] = {EnergyTable::Time,
                                           EnergyTable::Imported,
                                           EnergyTable::Mark,
                                           EnergyTable::Exported,
                                           EnergyTable::Net,
                                           EnergyTable::Before,
                                           EnergyTable::ReactiveImported,
                                           EnergyTable::ReactiveExported};

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
    setItemDelegate(new TabularDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    refresh();
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
                               tr("Before"), tr("Reactive from, kvarh"), tr("Reactive to, kvarh")});
    setRowCount(static_cast<int>(m_period.bars.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const auto place = static_cast<std::size_t>(row);
        const EnergySlot &slot = m_period.bars[place];
        const auto known = [&](WattHour energy) {
            return slot.isKnown() && !isLeftOut(slot) ? std::optional{energy.count} : std::nullopt;
        };
        auto *name = new QTableWidgetItem(PeriodWords::rowName(locale(), m_period, place));
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
        const QString all = rowText(row);
        for (int column = 0; column < ColumnCount; ++column)
            item(row, column)->setToolTip(all);
    }
    fitColumns();
}

bool EnergyTable::hasValues(Column column) const
{
    const auto any = [&](auto has) { return std::any_of(m_period.bars.begin(), m_period.bars.end(), has); };
    switch (column) {
    case Exported:
    case Net:
        return any([](const EnergySlot &slot) { return slot.exported() != WattHour{0}; });
    case Mark:
        return any(
            [](const EnergySlot &slot) { return slot.hour && slot.hour->quality != HourQuality::Metered; });
    case Before:
        return any([](const EnergySlot &slot) { return slot.importedBefore.has_value(); });
    case ReactiveImported:
        return any([](const EnergySlot &slot) {
            return reactiveOf(slot, &HourEnergy::importedReactive, &EnergySum::importedReactive).value_or(0)
                != 0;
        });
    case ReactiveExported:
        return any([](const EnergySlot &slot) {
            return reactiveOf(slot, &HourEnergy::exportedReactive, &EnergySum::exportedReactive).value_or(0)
                != 0;
        });
    default:
        return true;
    }
}

/// A column is shown whole or not at all: half a number is a wrong one.
void EnergyTable::fitColumns()
{
    for (int column = 0; column < ColumnCount; ++column)
        setColumnHidden(column, false); // a hidden one does not say how wide it would be
    int room = viewport()->width();
    QList<int> shown;
    bool isFull = false;
    for (const Column column : byWorth) {
        const int needed = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        isFull = isFull || (hasValues(column) && needed > room && !shown.isEmpty());
        const bool isShown = hasValues(column) && !isFull;
        setColumnHidden(column, !isShown);
        if (!isShown)
            continue;
        shown += column;
        setColumnWidth(column, needed);
        room -= needed;
    }
    const int each = std::max(room, 0) / int(shown.size()); // none, while there is no row
    for (const int column : shown)
        setColumnWidth(column, columnWidth(column) + each);
}

QString EnergyTable::rowText(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    QStringList lines{PeriodWords::slotName(locale(), m_period, place)};
    for (int column = Imported; column < ColumnCount; ++column) {
        if (column != Mark && hasValues(Column(column)))
            lines += horizontalHeaderItem(column)->text() + QStringLiteral(": ") + item(row, column)->text();
    }
    return (lines << PeriodWords::quality(m_period, place)).join(u'\n');
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

void EnergyTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitColumns();
}

void EnergyTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hanscope
