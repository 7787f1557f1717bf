// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkreport.h"

#include <QByteArray>
#include <QLocale>
#include <QStringList>

namespace hanscope
{

/// What a report on a port check is to contain, and where it goes.
struct ReportWish {
    QString path; ///< without an ending: each file has its own
    bool isMasked = true; ///< without the meter's number and without use
    bool hasCapture = false; ///< with what came over the line, which is never masked
};

/// The same content as ReportText has, laid out.
QString reportHtml(const CheckReport &report, const QLocale &locale);
QByteArray reportPdf(const CheckReport &report, const QLocale &locale);

/// Writes path.pdf and path.txt, and path.hex with a capture; makes the folder where it is missing.
/// out: the files that could not be written
QStringList writeReport(const ReportWish &wish, const CheckReport &report, const QByteArray &capture,
                        const QLocale &locale);

} // namespace hanscope
