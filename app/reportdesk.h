// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/today.h"
#include "core/model/systemclock.h"
#include "core/model/usereport.h"
#include "ui/periodreportdialog.h"

#include <QObject>

namespace hanscope
{

class RecordedHours;
class ReportButton;

/// Writes the reports that a button asks for, out of the history.
class ReportDesk : public QObject
{
    Q_OBJECT
public:
    /// The button must outlive the desk.
    explicit ReportDesk(ReportButton &button, QObject *parent = nullptr);

    /// From now on out of these, on that clock; they must live until others are shown.
    void show(RecordedHours &hours, const Clock &now = systemTime);

private:
    void read(const PeriodReportWish &wish);
    void write(const PeriodReportWish &wish, const UseReport &report);

    ReportButton &m_button;
    RecordedHours *m_hours = nullptr;
    Clock m_now = systemTime;
};

} // namespace hanscope
