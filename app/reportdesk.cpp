// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportdesk.h"

#include "app/recordedhours.h"
#include "app/reportreading.h"
#include "app/savedreport.h"
#include "ui/reportbutton.h"

#include <QtConcurrent>

namespace hanscope
{
ReportDesk::ReportDesk(ReportButton &button, QObject *parent)
    : QObject(parent)
    , m_button(button)
{
    connect(&m_button, &ReportButton::reportWanted, this, &ReportDesk::read);
}

void ReportDesk::show(RecordedHours &hours, const Clock &now)
{
    m_hours = &hours;
    m_now = now;
    m_button.setRunning(false); // what was asked of the others may never be answered
}

void ReportDesk::read(const PeriodReportWish &wish)
{
    if (!m_hours)
        return;
    m_button.setRunning(true);
    m_hours->history().ask(
        [id = m_hours->meter(), rules = m_hours->rules(), wish, now = m_now()](const HistoryReader &reader) {
            const auto meter = storedMeter(reader, id);
            UseReport report
                = readReport(reader, meter.value_or(StoredMeter()), rules, wish.period, wish.begin, now);
            if (meter && wish.tellsNumber)
                report.meter.meterId = meter->identity.meterId;
            return report;
        },
        this, [this, wish](const UseReport &report) { write(wish, report); });
}

void ReportDesk::write(const PeriodReportWish &wish, const UseReport &report)
{
    QtConcurrent::run([wish, report, locale = m_button.locale()] {
        return saveReport(report, wish.kind, locale, wish.path);
    }).then(this, [this, path = wish.path](const QString &trouble) {
        m_button.setRunning(false);
        m_button.showSaved(path, trouble);
    });
}

} // namespace hanscope
