// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkstatus.h"

#include <QCoreApplication>
#include <QLocale>

namespace hanscope
{

/// The verdict of a port check in plain words.
class VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::VerdictWords)
public:
    /// One short sentence.
    static QString title(const CheckStatus &status, const QLocale &locale);
    /// What it means, in a sentence or two.
    static QString meaning(const CheckStatus &status, const QLocale &locale);

private:
    static QString titleSoFar(CheckStep step);
    static QString meaningSoFar(CheckStep step);
    static QString silentSince(const CheckEvidence &evidence, const QLocale &locale);
    static QString whyNoPort(const CheckStatus &status);
    static QString whyNoPermission(const CheckStatus &status);
    static QString whichSpeed(const ByteEvidence &bytes);
    static QString whenHourly(const CheckStatus &status, const QLocale &locale);
};

} // namespace hanscope
