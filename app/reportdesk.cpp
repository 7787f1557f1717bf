// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportdesk.h"

#include "app/recordedhours.h"
#include "app/reportreading.h"
#include "ui/reportbutton.h"
#include "ui/reportdocument.h"
#include "ui/reportpages.h"

#include <QSaveFile>

namespace hanscope
{
namespace
{

/// Empty where it went well, else why not, as the system says it.
QString saved(const QByteArray &pdf, const QString &path)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size();
    return isWritten && file.commit() ? QString() : file.errorString();
}

QByteArray pdfOf(const UseReport &report, ReportKind kind, const QLocale &locale)
{
    if (kind == ReportKind::Voltage) {
        ReportDocument document(ReportPages::voltageTitle(report, locale));
        ReportPages::writeVoltage(document, report, locale);
        return document.pdf();
    }
    ReportDocument document(ReportPages::useTitle(report, locale));
    ReportPages::writeUse(document, report, locale);
    return document.pdf();
}

} // namespace

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
    UseReport named = report;
    named.program = "HanScope " + QCoreApplication::applicationVersion().toStdString();
    named.madeAt = systemTime(); // also on what was recorded long ago
    const QString trouble = saved(pdfOf(named, wish.kind, m_button.locale()), wish.path);
    m_button.setRunning(false);
    m_button.showSaved(wish.path, trouble);
}

} // namespace hanscope
