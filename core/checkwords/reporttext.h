// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkreport.h"

#include <QCoreApplication>
#include <QList>
#include <QLocale>
#include <QStringList>

namespace hanscope
{

/// A part of a report, for any layout.
struct ReportSection {
    QString heading;
    QStringList lines;
    bool isCode = false; ///< wants a typewriter's letters
};

/// The report on a port check in words. It shows what is in the CheckReport and nothing else, so a masked one
/// stays masked.
class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::ReportText)
public:
    static QString title();
    /// What the check came to; the verdict comes first.
    static QList<ReportSection> result(const CheckStatus &status, const QLocale &locale);
    /// The same, and what else a report has.
    static QList<ReportSection> sections(const CheckReport &report, const QLocale &locale);
    /// All of it as plain text, 100 columns at most where words can be broken.
    static QString plainText(const CheckReport &report, const QLocale &locale);

private:
    static ReportSection verdict(const CheckStatus &status, const QLocale &locale);
    static ReportSection steps(const CheckStatus &status);
    static ReportSection findings(const CheckStatus &status);
    static ReportSection passed(const CheckStatus &status);
    static ReportSection evidence(const CheckStatus &status, const QLocale &locale);
    static ReportSection circumstances(const CheckReport &report, const QLocale &locale);
    static ReportSection messages(const CheckReport &report);
    static QString nameOf(const ReportFrame &frame);
};

} // namespace hanscope
