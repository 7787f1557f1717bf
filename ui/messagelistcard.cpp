// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagelistcard.h"

#include "ui/flatbutton.h"
#include "ui/flatheader.h"
#include "ui/fonts.h"
#include "ui/messagelistmodel.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace hanscope
{
namespace
{

constexpr int rowPixels = 24;

} // namespace

MessageListCard::MessageListCard(QWidget *parent)
    : Card(parent)
    , m_model(new MessageListModel(this))
    , m_table(new QTableView)
    , m_empty(new QLabel)
    , m_tableOrEmpty(new QStackedLayout)
    , m_all(new FlatButton(FlatButton::Role::Segment))
    , m_rejected(new FlatButton(FlatButton::Role::Segment))
    , m_pause(new FlatButton(FlatButton::Role::Action, this))
{
    m_all->setObjectName(QStringLiteral("allMessages"));
    m_rejected->setObjectName(QStringLiteral("rejectedMessages"));
    m_pause->setObjectName(QStringLiteral("holdStill"));
    placeParts();
    connect(m_all, &FlatButton::clicked, this, [this] { showRejectedOnly(false); });
    connect(m_rejected, &FlatButton::clicked, this, [this] { showRejectedOnly(true); });
    connect(m_pause, &FlatButton::clicked, this, [this] {
        setPaused(!m_isPaused);
        emit pausedChanged(m_isPaused);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (row.isValid() && !m_isQuiet)
                    emit messageChosen(m_model->at(row.row()));
            });
    applyColours();
    retranslate();
}

void MessageListCard::placeParts()
{
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(new FlatHeader(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fonts::scaled(rowPixels));
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    m_table->horizontalHeader()->setSectionResizeMode(MessageListModel::Status, QHeaderView::Stretch);
    constexpr std::pair<int, int> widths[]
        = {{MessageListModel::Time, 66}, {MessageListModel::List, 68}, {MessageListModel::Size, 46}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, fonts::scaled(width));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::grid);
    auto *filter = new QHBoxLayout;
    filter->setSpacing(metric::grid);
    for (FlatButton *segment : {m_all, m_rejected}) {
        segment->setCheckable(true);
        segment->setAutoExclusive(true);
        filter->addWidget(segment);
    }
    m_all->setChecked(true);
    filter->addStretch();
    column->addLayout(filter);
    m_tableOrEmpty->addWidget(m_table);
    m_tableOrEmpty->addWidget(m_empty);
    column->addLayout(m_tableOrEmpty, 1);
    setContent(content);
    setCorner(m_pause);
}

void MessageListCard::setMessages(const std::deque<KeptMessage> &messages)
{
    const auto before = chosen();
    m_isQuiet = true;
    m_model->setMessages(messages);
    m_isQuiet = false;
    chooseAgain(before);
}

void MessageListCard::add(const KeptMessage &message, std::uint64_t oldestKept)
{
    m_isQuiet = true;
    m_model->add(message);
    m_model->dropBefore(oldestKept);
    m_isQuiet = false;
    showWhetherEmpty();
    if (!chosen() && m_model->rowCount() > 0)
        chooseRow(0);
}

void MessageListCard::showRejectedOnly(bool only)
{
    const auto before = chosen();
    (only ? m_rejected : m_all)->setChecked(true);
    m_isQuiet = true;
    m_model->setRejectedOnly(only);
    m_isQuiet = false;
    retranslate();
    chooseAgain(before);
}

/// After the rows were filled anew: the same message without telling of it, or else the newest.
void MessageListCard::chooseAgain(const std::optional<std::uint64_t> &number)
{
    showWhetherEmpty();
    if (m_model->rowCount() == 0)
        return;
    const auto row = number ? m_model->rowOf(*number) : std::nullopt;
    m_isQuiet = row.has_value();
    chooseRow(row.value_or(0));
    m_isQuiet = false;
}

void MessageListCard::choose(std::uint64_t number)
{
    if (!m_model->rowOf(number))
        showRejectedOnly(false);
    if (const auto row = m_model->rowOf(number))
        chooseRow(*row);
}

void MessageListCard::chooseRow(int row)
{
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0));
}

std::optional<std::uint64_t> MessageListCard::chosen() const
{
    const QModelIndex row = m_table->currentIndex();
    if (!row.isValid())
        return std::nullopt;
    return m_model->at(row.row())->number;
}

void MessageListCard::setPaused(bool paused)
{
    m_isPaused = paused;
    retranslate();
}

void MessageListCard::showWhetherEmpty()
{
    m_tableOrEmpty->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

QString MessageListCard::emptyText() const
{
    return m_model->rowCount() == 0 ? m_empty->text() : QString();
}

void MessageListCard::applyColours()
{
    m_model->setProblemColour(themeOf(*this).limit);
}

void MessageListCard::retranslate()
{
    setTitle(m_isPaused ? tr("Messages (paused)") : tr("Messages"));
    m_all->setText(tr("All"));
    m_rejected->setText(tr("Only rejected"));
    m_pause->setText(m_isPaused ? tr("Resume") : tr("Pause"));
    m_pause->setToolTip(m_isPaused ? tr("Shows the messages that came meanwhile, and new ones")
                                   : tr("New messages wait, so that what you read stays in its place"));
    m_empty->setText(m_rejected->isChecked()
                         ? tr("No message was rejected.")
                         : tr("No message yet. As soon as the meter sends, each of its messages stands here "
                              "and can be looked into, byte for byte."));
    m_table->setAccessibleName(tr("Messages received"));
    m_model->setLocale(locale());
    showWhetherEmpty();
}

void MessageListCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    constexpr int roomForAll = 260;
    m_table->setColumnHidden(MessageListModel::Size, width() < roomForAll);
}

void MessageListCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyColours();
}

} // namespace hanscope
