// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savedreport.h"

#include "core/model/systemclock.h"
#include "ui/reportdocument.h"
#include "ui/reportpages.h"
#include "ui/systemwords.h"

#include <QSaveFile>

namespace hanscope
{
namespace
{

QString saved(const QByteArray &pdf, const QString &path)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size();
    return isWritten && file.commit() ? QString()
                                      : SystemWords::trouble(file.errorString(), SystemWords::Doing::Writing);
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

QString saveReport(UseReport report, ReportKind kind, const QLocale &locale, const QString &path)
{
    report.program = "HanScope " + QCoreApplication::applicationVersion().toStdString();
    report.madeAt = systemTime(); // also on what was recorded long ago
    return saved(pdfOf(report, kind, locale), path);
}

} // namespace hanscope
