// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/usereport.h"

#include <QCoreApplication>
#include <QLocale>

namespace hanscope
{

class ReportDocument;

/// Lays printed reports out, in Norwegian time. In the window's thread only: charts are widgets.
class ReportPages
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::ReportPages)
public:
    static QString useTitle(const UseReport &report, const QLocale &locale);
    static void writeUse(ReportDocument &document, const UseReport &report, const QLocale &locale);

    static QString voltageTitle(const UseReport &report, const QLocale &locale);
    static void writeVoltage(ReportDocument &document, const UseReport &report, const QLocale &locale);

private:
    static QString spanName(const UseReport &report, const QLocale &locale);
    static void writeHead(ReportDocument &document, const UseReport &report, const QLocale &locale);
    static void writeTotals(ReportDocument &document, const UseReport &report, const QLocale &locale);
    static void writeCharts(ReportDocument &document, const UseReport &report, const QLocale &locale);
    static void writePeaks(ReportDocument &document, const UseReport &report, const QLocale &locale);
    static void writeQualities(ReportDocument &document, const UseReport &report, const QLocale &locale);
    static void writeBars(ReportDocument &document, const UseReport &report, const QLocale &locale);
    static void writeVoltageSummary(ReportDocument &document, const UseReport &report, const QLocale &locale);
    static void writeEvents(ReportDocument &document, const VoltageReport &report, const QLocale &locale);
    static QString qualityName(HourQuality quality);
};

} // namespace hanscope
