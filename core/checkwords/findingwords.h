// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkevidence.h"
#include "core/model/checkverdict.h"

#include <QCoreApplication>

namespace hanscope
{

/// What stands beside the verdict of a port check, in plain words.
class FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::FindingWords)
public:
    /// One short sentence.
    static QString title(CheckFinding finding, const ContentEvidence &content);
    /// What it means and what to do, in a sentence or two.
    static QString meaning(CheckFinding finding, const ContentEvidence &content);
};

} // namespace hanscope
