// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alarmevent.h"

#include <QCoreApplication>
#include <QLocale>

namespace hanscope
{

/// An alarm in words, in Norwegian time.
class AlarmWords
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::AlarmWords)
public:
    static QString title(const AlarmEvent &event); ///< "Current near the main fuse, L2"
    static QString text(const QLocale &locale, const AlarmEvent &event); ///< one sentence with the numbers
    static QString value(const QLocale &locale, AlarmKind kind, std::int64_t value); ///< "11.2 kW"
    static QString begin(const QLocale &locale, const AlarmEvent &event); ///< "24/11/2025 14:10"
    static QString length(const AlarmEvent &event); ///< "3 min", "still going on", "at least 3 min"
    static QString trialTitle(); ///< of a notification that only shows what one looks like
    static QString trialText();

private:
    static QString phase(const AlarmEvent &event);
};

} // namespace hanscope
