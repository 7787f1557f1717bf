// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monthpeaks.h"

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

    /// From now on out of these; they must live until others are shown.
    void show(RecordedHours &hours);

private:
    void answer(std::chrono::year_month month);
    void tell(std::chrono::year_month month, std::vector<HourEnergy> stored);

    PeaksPage &m_page;
    RecordedHours *m_hours = nullptr;
};

} // namespace hanscope
