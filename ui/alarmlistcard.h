// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alarmevent.h"
#include "ui/card.h"

#include <vector>

class QLabel;
class QStackedWidget;
class QTableWidget;

namespace hanscope
{

class FlatButton;

/// What happened when: one line an alarm, the newest first.
class AlarmListCard : public Card
{
    Q_OBJECT
public:
    explicit AlarmListCard(QWidget *parent = nullptr);

    void showEvents(const std::vector<AlarmEvent> &events); ///< the newest last
    void setSaved(bool isSaved); ///< whether the list outlives the program
    QList<QStringList> text() const; ///< the lines, as shown

signals:
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    std::vector<AlarmEvent> m_events;
    bool m_isSaved = true;
    QStackedWidget *m_listOrNothing;
    QTableWidget *m_table;
    QLabel *m_nothing;
    FlatButton *m_clear;
    QLabel *m_trouble;
};

} // namespace hanscope
