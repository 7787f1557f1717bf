// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkstatus.h"

#include <QCoreApplication>
#include <QList>
#include <QLocale>

namespace hanscope
{

/// One fact that a verdict stands on: "Bytes received", "3,120".
struct EvidenceLine {
    QString label;
    QString value; ///< one line for each of several things
    bool isTechnical = false; ///< for who wants to know how HanScope came to its verdict
};

/// The evidence of a port check for people. What was not looked at is left out.
class EvidenceLines
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::EvidenceLines)
public:
    static QList<EvidenceLine> of(const CheckStatus &status, const QLocale &locale);

private:
    using Lines = QList<EvidenceLine>;

    static Lines ofReader(const CheckStatus &status);
    static Lines ofLine(const LineEvidence &line, const QLocale &locale);
    static Lines ofMessages(const FrameEvidence &frames, const QLocale &locale);
    static Lines ofBytes(const ByteEvidence &bytes, const QLocale &locale);
    static Lines ofContent(const ContentEvidence &content, const QLocale &locale);
    static QString tried(const TriedSetting &tried, const QLocale &locale);
    static QString counters(const KernelCounters &counters);
    static QString lengths(const LengthEvidence &lengths);
};

} // namespace hanscope
