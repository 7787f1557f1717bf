// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabulardelegate.h"

#include "ui/tabular.h"

#include <QApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace hanscope
{
namespace
{

/// What Qt leaves beside the words of a cell.
int paddingOf(const QStyle &style)
{
    return style.pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
}

} // namespace

void TabularDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    const QStyle &style = cell.widget ? *cell.widget->style() : *QApplication::style();
    style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool isChosen = cell.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
    const int padding = paddingOf(style);
    tabular::draw(*painter, cell.rect.adjusted(padding, 0, -padding, 0), cell.displayAlignment, text);
    painter->restore();
}

QSize TabularDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    const QStyle &style = cell.widget ? *cell.widget->style() : *QApplication::style();
    const int needed = int(std::ceil(tabular::width(cell.font, cell.text))) + 2 * paddingOf(style);
    return {std::max(usual.width(), needed), usual.height()};
}

} // namespace hanscope
