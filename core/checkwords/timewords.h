// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

#include <QCoreApplication>
#include <QLocale>

namespace hanscope
{

/// Times and durations in words, by a clock on a Norwegian wall.
class TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::TimeWords)
public:
    static QString clock(const QLocale &locale, ReceiveTime time); ///< "14:00"
    static QString exactClock(const QLocale &locale, ReceiveTime time); ///< "14:00:10"
    static QString dayAndClock(const QLocale &locale, ReceiveTime time); ///< "21 August at 07:31"
    static QString dateAndClock(const QLocale &locale, ReceiveTime time); ///< "21 August 2026 at 07:31"
    static QString duration(std::chrono::milliseconds duration); ///< "45 s", "3 min", "2 h 5 min", "4 d 3 h"
};

} // namespace hanscope
