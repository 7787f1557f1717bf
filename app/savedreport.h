// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/usereport.h"
#include "ui/periodreportdialog.h"

namespace hanscope
{

/// Writes a report as a PDF file, made now by this program. In the window's thread only.
/// out: why not and what to do, for the user; empty when it did
QString saveReport(UseReport report, ReportKind kind, const QLocale &locale, const QString &path);

} // namespace hanscope
