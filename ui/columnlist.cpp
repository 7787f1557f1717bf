// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/columnlist.h"

#include "ui/columnwords.h"
#include "ui/fonts.h"
#include "ui/roundedframe.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace hanscope
{
namespace
{

constexpr int nameRole = Qt::UserRole;
constexpr int rowPixels = 26;

/// Adds the name in the file at the right, where there is room for both.
class ColumnDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), fonts::scaled(rowPixels)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString name = index.data(nameRole).toString();
        const int words = QStyledItemDelegate::sizeHint(option, index).width();
        painter->setFont(fonts::sized(option.font, fonts::label));
        const int room = option.rect.width() - words - metric::gap - metric::grid;
        if (name == index.data().toString() || painter->fontMetrics().horizontalAdvance(name) > room)
            return;
        painter->setPen(themeOf(option.palette).muted);
        painter->drawText(option.rect.adjusted(0, 0, -metric::grid, 0),
                          int(Qt::AlignRight | Qt::AlignVCenter), name);
    }
};

} // namespace

ColumnList::ColumnList(QWidget *parent)
    : QListWidget(parent)
{
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ColumnDelegate(this));
    prepareRoundedFrame(*this);
    setViewportMargins(metric::small, metric::grid, metric::grid, metric::grid);
}

void ColumnList::showColumns(const QStringList &columns)
{
    clear();
    for (const QString &column : columns) {
        const QString words = ColumnWords::name(column);
        auto *item = new QListWidgetItem(words.isEmpty() ? column : words, this);
        item->setData(nameRole, column);
        item->setData(Qt::AccessibleDescriptionRole, column);
        item->setToolTip(column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
}

std::vector<std::string> ColumnList::chosen() const
{
    std::vector<std::string> names;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            names.push_back(item(row)->data(nameRole).toString().toStdString());
    }
    return names;
}

bool ColumnList::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QListWidget::event(event);
    const Theme &theme = themeOf(*this);
    paintRoundedFrame(*this, hasFocus() ? theme.import : theme.outline, metric::fieldRadius);
    return true;
}

} // namespace hanscope
