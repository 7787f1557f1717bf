// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldtree.h"

#include "ui/fieldwords.h"
#include "ui/flatheader.h"
#include "ui/focusring.h"
#include "ui/fonts.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr int indexRole = Qt::UserRole;
constexpr int rowPixels = 22;
constexpr int indentPixels = 10;
constexpr int cellPadding = metric::gap; // of Qt's, and between two columns

/// What is inside these are details: a value's type, or the letters of a line.
bool isFoldedAway(FieldKind kind)
{
    return kind == FieldKind::ListItem || kind == FieldKind::ScalerUnit || kind == FieldKind::P1Line
        || kind == FieldKind::P1Identification;
}

int depthOf(const QTreeWidgetItem &item)
{
    int depth = 1; // the root has an arrow too
    for (const QTreeWidgetItem *around = item.parent(); around; around = around->parent())
        ++depth;
    return depth;
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
    setIndentation(indentPixels);
    setFont(literal());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            emit fieldChosen(item->data(Field, indexRole).toULongLong());
        emit detailsChanged();
    });
    refresh();
}

QFont FieldTree::literal()
{
    QFont font;
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
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
        QStringList told{texts[column]};
        if (column == Field)
            told += typeNote(field);
        told.removeAll(QString());
        item->setToolTip(column, told.join(u'\n').toHtmlEscaped());
        if (!field.problem.empty())
            item->setForeground(column, themeOf(*this).limit);
    }
    item->setSizeHint(Field, {0, fonts::scaled(rowPixels)});
    return item;
}

void FieldTree::refresh()
{
    fill();
    measure();
    arrange();
    emit detailsChanged();
}

void FieldTree::fill()
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

QString FieldTree::details() const
{
    const QTreeWidgetItem *item = currentItem();
    if (!item)
        return {};
    QStringList parts{item->text(Field), item->text(Value), item->text(Meaning)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// Of all fields, also those that are folded away: columns do not jump while one looks around.
void FieldTree::measure()
{
    const QFontMetrics metrics(font());
    m_nameWidth = m_valueWidth = 0;
    for (const QTreeWidgetItem *item : m_items) {
        const int name = metrics.horizontalAdvance(item->text(Field)) + depthOf(*item) * indentPixels;
        m_nameWidth = std::max(m_nameWidth, name + cellPadding);
        m_valueWidth = std::max(m_valueWidth, metrics.horizontalAdvance(item->text(Value)) + cellPadding);
    }
}

/// Names and values get what they need within bounds, and the meaning all that is left.
void FieldTree::arrange()
{
    const int room = viewport()->width();
    setColumnWidth(Field, std::clamp(m_nameWidth, room / 4, room * 9 / 20));
    setColumnWidth(Value, std::clamp(m_valueWidth, room / 6, room * 27 / 100));
}

void FieldTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    arrange();
}

/// A row that has no room as a whole is not begun.
void FieldTree::coverCutRow(QPainter &painter) const
{
    const QRect room = viewport()->rect();
    const QRect last = visualRect(indexAt({room.left() + 1, room.bottom()}));
    if (last.isValid() && last.bottom() > room.bottom() && last.top() > room.top())
        painter.fillRect(QRect(room.left(), last.top(), room.width(), last.height()), palette().base());
}

void FieldTree::paintEvent(QPaintEvent *event)
{
    QTreeWidget::paintEvent(event);
    QPainter painter(viewport());
    coverCutRow(painter);
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
