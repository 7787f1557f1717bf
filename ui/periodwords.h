// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/energyperiod.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace hanscope
{

/// Days, months and years, and the bars they consist of, in words.
class PeriodWords
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::PeriodWords)
public:
    static QString name(const QLocale &locale, Period period, std::chrono::local_days begin);

    /// As name(), and whose time it is: "March 2025, Norwegian time".
    static QString dated(const QLocale &locale, Period period, std::chrono::local_days begin);

    /// Below a bar: "07", "21" or "Mar".
    static QString label(const QLocale &locale, const EnergyPeriod &shown, std::size_t slot);

    /// "07–08", "21 March 2025" or "March 2025"; an hour that comes twice says which of the two it is.
    static QString slotName(const QLocale &locale, const EnergyPeriod &shown, std::size_t slot);

    /// As slotName(), short, where the period is told beside it: "Fri 21" or "March".
    static QString rowName(const QLocale &locale, const EnergyPeriod &shown, std::size_t slot);

    /// "12 Mar, 17–18" of an hour.
    static QString moment(const QLocale &locale, HourStart hour);

    /// "12 Mar 2025, 17–18" of an hour.
    static QString dated(const QLocale &locale, HourStart hour);

    /// How well a slot is known, a sentence; empty when it is metered throughout.
    static QString quality(const EnergyPeriod &shown, std::size_t slot);

private:
    static int wallHour(const EnergyPeriod &shown, std::size_t slot);
};

} // namespace hanscope
