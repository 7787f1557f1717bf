// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/scaleproposal.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace hanscope
{

/// What is doubtful about a meter's scale, and what is done about it, in plain sentences.
class ScaleWords
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::ScaleWords)
public:
    /// The numbers that contradict each other: one sentence.
    static QString contradiction(const QLocale &locale, const ScaleProposal &proposal);
    /// What explains them, and what would change: one or two sentences.
    static QString advice(const ScaleProposal &proposal);
    /// What a button says that agrees, with a mnemonic: "Use energy ÷ 10".
    static QString agree(const ScaleProposal &proposal);

    /// "power × 60, energy ÷ 10"; empty for none.
    static QString list(const MeterOverrides &overrides);
};

} // namespace hanscope
