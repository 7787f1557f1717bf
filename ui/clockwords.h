// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clockhabit.h"

#include <QCoreApplication>
#include <QString>

namespace hanscope
{

/// What a meter's clock runs on, in words.
class ClockWords
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::ClockWords)
public:
    static QString habit(const ClockHabit &habit); ///< one or two sentences; empty: not known

private:
    static QString base(const ClockHabit &habit);
    static QString fromUtc(int hoursAhead);
};

} // namespace hanscope
