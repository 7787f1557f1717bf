// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"

#include "core/model/reading.h"

#include <QLocale>

class QDateEdit;
class QLabel;

namespace hanscope
{

class FlatButton;

/// What a port is watched for, since when, and by when the grid company should have opened it.
struct Watch {
    std::optional<std::chrono::local_days> orderedOn; ///< the day on which the user ordered the opening
    std::optional<ReceiveTime> since; ///< empty: not watched
    ReceiveTime now{};

    bool operator==(const Watch &) const = default;
};

/// The waiting for the port to be opened: the day of the order, the days it may take, the watch.
class WatchCard : public Card
{
    Q_OBJECT
public:
    explicit WatchCard(QWidget *parent = nullptr);

    void showWatch(const Watch &watch);
    void setGridCompany(const QString &name); ///< empty: not told
    QString text() const; ///< both paragraphs

signals:
    void orderedOnChanged(std::optional<std::chrono::local_days> day); ///< by the user
    void watchRequested();
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void placeParts();
    void refresh();
    QString dueWords() const;
    QString watchWords() const;
    QString dayName(std::chrono::local_days day) const;

    Watch m_watch;
    QString m_gridCompany;
    QLabel *m_orderedLabel;
    QDateEdit *m_ordered;
    FlatButton *m_setDay; ///< "I ordered it today", or clears the date
    QLabel *m_due;
    QLabel *m_words;
    FlatButton *m_button;
};

} // namespace hanscope
