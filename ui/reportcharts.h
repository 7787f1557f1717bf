// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/usereport.h"
#include "ui/reportdocument.h"

#include <QLocale>

/// The charts of printed reports, dark on white.
namespace hanscope::ReportCharts
{

ReportDocument::Drawing power(const UseReport &report, const QLocale &locale);
ReportDocument::Drawing energy(const EnergyPeriod &period, const QLocale &locale);

// The report must outlive these.
ReportDocument::Drawing voltageCurve(const VoltageReport &report, const QLocale &locale);
ReportDocument::Drawing voltageHistogram(const VoltageReport &report, const QLocale &locale);

} // namespace hanscope::ReportCharts
