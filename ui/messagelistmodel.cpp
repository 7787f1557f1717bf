// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagelistmodel.h"

#include "ui/localday.h"
#include "ui/messagewords.h"

#include <QDateTime>

#include <algorithm>

namespace hanscope
{

MessageListModel::MessageListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MessageListModel::setMessages(const std::deque<KeptMessage> &messages)
{
    m_all.assign(messages.rbegin(), messages.rend());
    refill();
}

void MessageListModel::add(const KeptMessage &message)
{
    m_all.push_front(message);
    if (m_rejectedOnly && !message->isRejected())
        return;
    beginInsertRows({}, 0, 0);
    m_rows.push_front(message);
    endInsertRows();
}

void MessageListModel::dropBefore(std::uint64_t number)
{
    while (!m_all.empty() && m_all.back()->number < number)
        m_all.pop_back();
    while (!m_rows.empty() && m_rows.back()->number < number) {
        const int last = rowCount() - 1;
        beginRemoveRows({}, last, last);
        m_rows.pop_back();
        endRemoveRows();
    }
}

void MessageListModel::setRejectedOnly(bool only)
{
    if (m_rejectedOnly == only)
        return;
    m_rejectedOnly = only;
    refill();
}

void MessageListModel::refill()
{
    beginResetModel();
    m_rows.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_rows),
                 [this](const KeptMessage &message) { return !m_rejectedOnly || message->isRejected(); });
    endResetModel();
}

void MessageListModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void MessageListModel::setProblemColour(const QColor &colour)
{
    m_problem = colour;
}

std::optional<int> MessageListModel::rowOf(std::uint64_t number) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [number](const KeptMessage &message) {
        return message->number == number;
    });
    if (found == m_rows.end())
        return std::nullopt;
    return static_cast<int>(found - m_rows.begin());
}

int MessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MessageListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MessageListModel::textAt(const HeardMessage &message, int column) const
{
    switch (column) {
    case Time:
        return MessageWords::time(m_locale, message.receivedAt);
    case List:
        return MessageWords::list(message);
    case Status:
        return MessageWords::status(message.status);
    default:
        return m_locale.toString(static_cast<qulonglong>(message.bytes.size()));
    }
}

QVariant MessageListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HeardMessage &message = *at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(message, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((index.column() == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::ForegroundRole:
        return index.column() == Status && message.isRejected() ? QVariant(m_problem) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() != Time)
            return message.isRejected() ? MessageWords::error(message.error) : QString();
        return m_locale.toString(
            localTimeOf(message.receivedAt),
            tr("d MMMM yyyy HH:mm:ss.zzz", "date and time, as QLocale::toString takes it"));
    default:
        return {};
    }
}

QVariant MessageListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Received");
    case List:
        return tr("List");
    case Status:
        return tr("Status");
    default:
        return tr("Bytes");
    }
}

} // namespace hanscope
