// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/heardmessage.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QPalette>

#include <deque>
#include <optional>

namespace hanscope
{

/// Messages as rows, the newest on top; all of them or only the rejected ones.
class MessageListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, List, Status, Size, ColumnCount };

    explicit MessageListModel(QObject *parent = nullptr);

    void setMessages(const std::deque<KeptMessage> &messages); ///< the oldest first
    void add(const KeptMessage &message); ///< the newest
    void dropBefore(std::uint64_t number); ///< older ones than this are not kept any more
    void setRejectedOnly(bool only);
    void setLocale(const QLocale &locale);
    void setProblemColour(const QColor &colour);

    const KeptMessage &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    std::optional<int> rowOf(std::uint64_t number) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refill();
    QString textAt(const HeardMessage &message, int column) const;

    std::deque<KeptMessage> m_all; ///< the newest first
    std::deque<KeptMessage> m_rows; ///< of them those that are shown
    bool m_rejectedOnly = false;
    QLocale m_locale;
    QColor m_problem;
};

} // namespace hanscope
