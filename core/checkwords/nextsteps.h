// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkstatus.h"

#include <QCoreApplication>
#include <QStringList>

namespace hanscope
{

/// What to do about a verdict.
class NextSteps
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::NextSteps)
public:
    /// Sentences, the most promising first. Empty without a verdict.
    static QStringList of(const CheckStatus &status);
    /// A command for a terminal, which one of the steps speaks of; may be empty.
    static QString command(const CheckStatus &status);

private:
    static QStringList forNoPort(const SystemEvidence &system);
    static QStringList forNoPermission(const SystemEvidence &system);
    static QStringList forNeverHeard();
    static QString checkCable();
    static QString reseatPlug();
    static QString ownSupply();
};

} // namespace hanscope
