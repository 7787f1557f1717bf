// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/historystatus.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace hanscope
{

/// What is the matter with the history file, in plain sentences, and how large it is.
class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::HistoryWords)
public:
    static QString headline(const HistoryStatus &status); ///< one short sentence; empty when all is well
    static QString nextStep(const HistoryStatus &status); ///< what to do about it
    static QString ofShownMeter(); ///< what a table of it is called
    static QString size(const QLocale &locale, std::int64_t bytes); ///< "29 MB"
};

} // namespace hanscope
