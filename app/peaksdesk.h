// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/today.h"
#include "core/model/monthpeaks.h"
#include "core/model/systemclock.h"

#include <QObject>

namespace hanscope
{

class PeaksPage;
class RecordedHours;

/// Answers the Peaks page: the history's hours, and for the days until now those just heard.
class PeaksDesk : public QObject
{
    Q_OBJECT
public:
    /// The page must outlive the desk.
    explicit PeaksDesk(PeaksPage &page, QObject *parent = nullptr);

    /// From now on out of these, on that clock; they must live until others are shown.
    void show(RecordedHours &hours, const Clock &now = systemTime);

private:
    void answer(std::chrono::year_month month);
    void tell(std::chrono::year_month month, std::vector<HourEnergy> stored);

    PeaksPage &m_page;
    RecordedHours *m_hours = nullptr;
    Clock m_now = systemTime;
};

} // namespace hanscope
