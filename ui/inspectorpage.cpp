// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectorpage.h"

#include "ui/card.h"
#include "ui/fieldtree.h"
#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/hexview.h"
#include "ui/messagejson.h"
#include "ui/messagelistcard.h"
#include "ui/messagewords.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

namespace hanscope
{
namespace
{

constexpr FieldQuantity importPower{1, 7, 0};
constexpr int listWidth = 290;
constexpr int compactListWidth = 226;
constexpr int compactBelow = 720;

} // namespace

InspectorPage::InspectorPage(QWidget *parent)
    : QWidget(parent)
    , m_list(new MessageListCard)
    , m_card(new Card)
    , m_headline(new QLabel)
    , m_fields(new FieldTree)
    , m_details(new QLabel)
    , m_bytes(new HexView)
    , m_copy(new FlatButton(FlatButton::Role::Action, m_card))
    , m_sides(new QSplitter(Qt::Horizontal, this))
{
    m_copy->setObjectName(QStringLiteral("copyMessage"));
    m_card->setContent(makeContent());
    m_card->setCorner(m_copy);
    m_sides->addWidget(m_list);
    m_sides->addWidget(m_card);
    m_sides->setChildrenCollapsible(false);
    m_sides->setHandleWidth(metric::gap);
    m_sides->setStretchFactor(1, 1);
    m_sides->setSizes({fonts::scaled(listWidth), 700});
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sides);
    connect(m_list, &MessageListCard::messageChosen, this, &InspectorPage::fieldsWanted);
    connect(m_list, &MessageListCard::pausedChanged, this, &InspectorPage::pausedChanged);
    connect(m_fields, &FieldTree::fieldChosen, this, &InspectorPage::lightField);
    connect(m_fields, &FieldTree::detailsChanged, this, &InspectorPage::showDetails);
    connect(m_bytes, &HexView::byteChosen, this, [this](std::size_t offset) {
        if (const auto index = m_tree.deepestAt(offset))
            chooseField(*index);
    });
    connect(m_copy, &FlatButton::clicked, this, &InspectorPage::openCopyMenu);
    refresh();
}

QWidget *InspectorPage::makeContent()
{
    auto *content = new QWidget(m_card);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, metric::grid, 0, 0);
    column->setSpacing(metric::small);
    m_headline->setWordWrap(true);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeFields());
    parts->addWidget(m_bytes);
    parts->setHandleWidth(metric::gap);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setSizes({300, 180});
    m_fields->setMinimumHeight(90);
    m_bytes->setMinimumHeight(60);
    column->addWidget(m_headline);
    column->addWidget(parts, 1);
    return content;
}

QWidget *InspectorPage::makeFields()
{
    m_details->setObjectName(QStringLiteral("fieldDetails"));
    m_details->setFont(FieldTree::literal());
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setAlignment(Qt::AlignTop);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setMargin(metric::grid);
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::grid);
    column->addWidget(m_fields, 1);
    column->addWidget(m_details);
    return fields;
}

void InspectorPage::showDetails()
{
    m_details->setText(m_fields->details());
    m_details->setVisible(m_message != nullptr);
}

void InspectorPage::setMessages(const std::deque<KeptMessage> &messages)
{
    m_list->setMessages(messages);
}

void InspectorPage::addMessage(const KeptMessage &message, std::uint64_t oldestKept)
{
    m_list->add(message, oldestKept);
}

void InspectorPage::chooseMessage(std::uint64_t number)
{
    m_list->choose(number);
}

/// What one looks for is chosen at once: what is wrong, or else the power.
void InspectorPage::showFields(const KeptMessage &message, const MessageTree &tree)
{
    m_message = message;
    m_tree = tree;
    m_fields->showFields(message, tree);
    m_bytes->showBytes(message->bytes);
    if (const auto problem = m_tree.firstProblem()) {
        m_bytes->markProblem(m_tree.fields[*problem].offset, m_tree.fields[*problem].size);
        chooseField(*problem);
    } else if (const auto power = m_tree.valueOf(importPower)) {
        chooseField(*power);
    }
    refresh();
}

void InspectorPage::chooseField(std::size_t index)
{
    m_fields->choose(index);
    lightField(index);
}

void InspectorPage::lightField(std::size_t index)
{
    if (index < m_tree.fields.size())
        m_bytes->light(m_tree.fields[index].offset, m_tree.fields[index].size);
}

void InspectorPage::sayNotFound()
{
    m_headline->setText(tr("No message that is kept has this value. It comes with one of the next."));
}

void InspectorPage::setPaused(bool paused)
{
    m_list->setPaused(paused);
}

bool InspectorPage::isPaused() const
{
    return m_list->isPaused();
}

void InspectorPage::clear()
{
    m_message.reset();
    m_tree = {};
    m_list->setMessages({});
    m_fields->showFields(nullptr, {});
    m_bytes->showBytes({});
    refresh();
}

QString InspectorPage::headline() const
{
    return m_headline->text();
}

QString InspectorPage::details() const
{
    return m_details->text();
}

QString InspectorPage::hex() const
{
    return m_message ? messageHex(*m_message) : QString();
}

QByteArray InspectorPage::json() const
{
    return m_message ? messageJson(*m_message, m_tree) : QByteArray();
}

void InspectorPage::openCopyMenu()
{
    auto *menu = new QMenu(m_copy);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy as &hex")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(hex()); });
    connect(menu->addAction(tr("Copy as &JSON")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(json())); });
    menu->popup(m_copy->mapToGlobal(QPoint(0, m_copy->height())));
}

void InspectorPage::refresh()
{
    m_copy->setText(tr("Copy …"));
    m_copy->setEnabled(m_message != nullptr);
    m_fields->setAccessibleName(tr("Fields of the message"));
    m_bytes->setAccessibleName(tr("Raw bytes of the message"));
    if (!m_message) {
        m_card->setTitle(tr("Look inside"));
        m_headline->setText(tr("Choose a message to see what it is made of."));
        m_headline->setForegroundRole(QPalette::PlaceholderText);
        return;
    }
    const int size = static_cast<int>(m_message->bytes.size());
    const QString time = MessageWords::time(locale(), m_message->receivedAt);
    const QString what
        = m_message->isRejected() ? MessageWords::status(m_message->status) : MessageWords::list(*m_message);
    m_card->setTitle(what + QStringLiteral(" · ") + time + QStringLiteral(" · ")
                     + tr("%n byte(s)", nullptr, size));
    m_headline->setText(MessageWords::headline(*m_message));
    m_headline->setForegroundRole(QPalette::WindowText);
}

void InspectorPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit seenChanged(true);
}

void InspectorPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit seenChanged(false);
}

/// The user's own division stays until the window becomes small or large.
void InspectorPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool compact = width() < fonts::scaled(compactBelow);
    if (compact == m_isCompact)
        return;
    m_isCompact = compact;
    m_list->setCompact(compact);
    m_card->setCompact(compact);
    const int list = compact ? fonts::scaled(compactListWidth) : fonts::scaled(listWidth);
    m_sides->setSizes({list, width() - list});
}

void InspectorPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hanscope
