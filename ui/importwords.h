// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/importedhours.h"

#include <QCoreApplication>
#include <QString>

namespace hanscope
{

/// Why lines of a file are no hours, in words.
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::ImportWords)
public:
    static QString complaint(const ImportComplaint &complaint); ///< "Line 7: not a time: yesterday"

private:
    static QString trouble(ImportTrouble trouble);
};

} // namespace hanscope
