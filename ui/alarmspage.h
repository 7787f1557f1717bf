// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alarmchoice.h"
#include "core/model/alarmevent.h"

#include <QWidget>

#include <vector>

namespace hanscope
{

class AlarmListCard;
class AlarmOutletCard;
class AlarmRulesCard;

/// What to be told of, how, and what happened so far. Each choice takes effect at once.
class AlarmsPage : public QWidget
{
    Q_OBJECT
public:
    explicit AlarmsPage(QWidget *parent = nullptr);

    void setChoice(const AlarmChoice &choice);
    void setMainFuse(std::optional<int> ampere); ///< empty: not set
    void showEvents(const std::vector<AlarmEvent> &events); ///< the newest last
    void setSaved(bool isSaved); ///< whether the list outlives the program

    const AlarmListCard &list() const { return *m_list; }

signals:
    void choiceChanged(const hanscope::AlarmChoice &choice); ///< by the user
    void tryRequested(); ///< one notification, now
    void cleared(); ///< the user agreed to it

private:
    void take();
    void askBeforeClearing();

    AlarmChoice m_choice;
    AlarmRulesCard *m_rules;
    AlarmOutletCard *m_outlet;
    AlarmListCard *m_list;
};

} // namespace hanscope
