// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

#include <QCoreApplication>
#include <QLocale>

namespace hanscope
{

/// How long ago something was, in words: exact while it is fresh, a clock time once it is old.
class AgeWords
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::AgeWords)
public:
    /// "just now", "1.8 s ago", "42 s ago", "since 14:41:07", "since 21 Nov 14:41"
    static QString ago(const QLocale &locale, ReceiveTime then, ReceiveTime now);

    /// How long the words above stay true; a clock time stays true until the day ends.
    static std::chrono::milliseconds validFor(ReceiveTime then, ReceiveTime now);
};

} // namespace hanscope
