// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarmlistcard.h"

#include "ui/alarmwords.h"
#include "ui/flatbutton.h"
#include "ui/flatheader.h"
#include "ui/fonts.h"
#include "ui/tabulardelegate.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hanscope
{
namespace
{

enum Column { When, What, Worst, Lasted, ColumnCount };

constexpr int rowPixels = 26;
constexpr int mostRowsSeen = 10; ///< at once; more are scrolled to

} // namespace

AlarmListCard::AlarmListCard(QWidget *parent)
    : Card(parent)
    , m_listOrNothing(new QStackedWidget(this))
    , m_table(new QTableWidget(0, ColumnCount))
    , m_nothing(new QLabel)
    , m_clear(new FlatButton(FlatButton::Role::Action, this))
    , m_trouble(new QLabel(this))
{
    m_clear->setObjectName(QStringLiteral("clear"));
    m_table->setEditTriggers(QTableWidget::NoEditTriggers);
    m_table->setSelectionBehavior(QTableWidget::SelectRows);
    m_table->setSelectionMode(QTableWidget::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new TabularDelegate(m_table));
    m_table->setHorizontalHeader(new FlatHeader(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fonts::scaled(rowPixels));
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_trouble->setWordWrap(true);
    m_listOrNothing->addWidget(m_nothing);
    m_listOrNothing->addWidget(m_table);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, metric::small, 0, metric::grid);
    column->addWidget(m_trouble);
    column->addWidget(m_listOrNothing);
    setContent(content);
    setCorner(m_clear);
    connect(m_clear, &FlatButton::clicked, this, &AlarmListCard::clearRequested);
    refresh();
}

void AlarmListCard::showEvents(const std::vector<AlarmEvent> &events)
{
    if (m_events == events)
        return;
    m_events = events;
    refresh();
}

void AlarmListCard::setSaved(bool isSaved)
{
    m_isSaved = isSaved;
    refresh();
}

void AlarmListCard::refresh()
{
    setTitle(tr("What happened"));
    m_clear->setText(tr("&Clear …"));
    m_clear->setAccessibleName(tr("Clear the list of alarms"));
    m_clear->setVisible(!m_events.empty());
    m_nothing->setText(tr("No alarm yet. What happens is listed here, with its time and its worst value. "
                          "Neither the demo nor a replay raises an alarm."));
    m_trouble->setText(tr("The list cannot be saved; it is gone when HanScope quits."));
    m_trouble->setVisible(!m_isSaved);
    m_table->setAccessibleName(title());
    m_table->setHorizontalHeaderLabels({tr("When"), tr("What"), tr("Worst"), tr("How long")});
    m_table->horizontalHeaderItem(What)->setTextAlignment(Qt::AlignLeft);
    m_table->setRowCount(static_cast<int>(m_events.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const AlarmEvent &event = m_events[m_events.size() - 1 - std::size_t(row)];
        const QStringList words{AlarmWords::begin(locale(), event), AlarmWords::title(event),
                                AlarmWords::value(locale(), event.kind, event.worst),
                                AlarmWords::length(event)};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(words[column]);
            item->setTextAlignment(Qt::AlignVCenter | (column >= Worst ? Qt::AlignRight : Qt::AlignLeft));
            m_table->setItem(row, column, item);
        }
    }
    for (const Column column : {When, Worst, Lasted}) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + metric::wide);
    }
    m_listOrNothing->setCurrentIndex(m_events.empty() ? 0 : 1);
    const int rows = std::min(m_table->rowCount(), mostRowsSeen) + 1; // and the headings
    m_listOrNothing->setFixedHeight(m_events.empty() ? fonts::scaled(rowPixels * 2)
                                                     : fonts::scaled(rowPixels) * rows + metric::grid * 2);
}

QList<QStringList> AlarmListCard::text() const
{
    QList<QStringList> lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < ColumnCount; ++column)
            line += m_table->item(row, column)->text();
        lines += line;
    }
    return lines;
}

void AlarmListCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hanscope
