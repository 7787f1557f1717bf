// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldtree.h"

#include "ui/fieldwords.h"
#include "ui/flatheader.h"
#include "ui/focusring.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

namespace hanscope
{
namespace
{

constexpr int indexRole = Qt::UserRole;

/// What is inside these are details: a value's type, or the letters of a line.
bool isFoldedAway(FieldKind kind)
{
    return kind == FieldKind::ListItem || kind == FieldKind::ScalerUnit || kind == FieldKind::P1Line
        || kind == FieldKind::P1Identification;
}

QString typeNote(const MessageField &field)
{
    if (!field.tag)
        return {};
    const QString tag = QStringLiteral("%1").arg(*field.tag, 2, 16, QLatin1Char('0')).toUpper();
    return FieldWords::dataType(*field.tag) + QStringLiteral(" (") + tag + QLatin1Char(')');
}

} // namespace

FieldTree::FieldTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHeader(new FlatHeader(this));
    setColumnCount(ColumnCount);
    setUniformRowHeights(true);
    setIndentation(10);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            emit fieldChosen(item->data(Field, indexRole).toULongLong());
    });
    refresh();
}

void FieldTree::showFields(const KeptMessage &message, const MessageTree &tree)
{
    {
        const QSignalBlocker quiet(this);
        clear();
    }
    m_message = message;
    m_tree = tree;
    refresh();
}

QTreeWidgetItem *FieldTree::makeItem(const MessageField &field, QTreeWidgetItem *parent) const
{
    auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem;
    const QStringList texts{FieldWords::name(field), FieldWords::value(field, locale(), m_message->bytes),
                            FieldWords::meaning(field)};
    for (int column = 0; column < ColumnCount; ++column) {
        item->setText(column, texts[column]);
        item->setToolTip(column, column == Field ? typeNote(field) : texts[column].toHtmlEscaped());
        if (!field.problem.empty())
            item->setForeground(column, themeOf(*this).limit);
    }
    return item;
}

void FieldTree::refresh()
{
    const QSignalBlocker quiet(this);
    const auto before = chosen();
    clear();
    m_items.clear();
    setHeaderLabels({tr("Field"), tr("Value"), tr("Meaning")});
    for (int column = 0; column < ColumnCount; ++column)
        headerItem()->setTextAlignment(column, Qt::AlignLeft | Qt::AlignVCenter);
    for (std::size_t index = 0; index < m_tree.fields.size(); ++index) {
        const MessageField &field = m_tree.fields[index];
        m_items.push_back(makeItem(field, index == 0 ? nullptr : m_items[field.parent]));
        m_items.back()->setData(Field, indexRole, static_cast<qulonglong>(index));
    }
    if (m_items.empty())
        return;
    addTopLevelItem(m_items.front());
    for (std::size_t index = 0; index < m_items.size(); ++index)
        m_items[index]->setExpanded(!isFoldedAway(m_tree.fields[index].kind));
    if (before && *before < m_items.size())
        setCurrentItem(m_items[*before]);
}

void FieldTree::choose(std::size_t index)
{
    if (index >= m_items.size())
        return;
    setCurrentItem(m_items[index]);
    scrollToItem(m_items[index]);
}

std::optional<std::size_t> FieldTree::chosen() const
{
    const QTreeWidgetItem *item = currentItem();
    if (!item)
        return std::nullopt;
    return item->data(Field, indexRole).toULongLong();
}

void FieldTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    setColumnWidth(Field, viewport()->width() * 2 / 5);
    setColumnWidth(Value, viewport()->width() * 3 / 10);
}

void FieldTree::paintEvent(QPaintEvent *event)
{
    QTreeWidget::paintEvent(event);
    QPainter painter(viewport());
    paintFocusRing(painter, *this, viewport()->rect());
}

void FieldTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    const bool words = event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange;
    if (words || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace hanscope
