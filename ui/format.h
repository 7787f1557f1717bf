// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"

#include <QLocale>
#include <QString>

/// Numbers as people read them, in the given locale. The only place where kW and decimal signs appear.
namespace hanscope::format
{

QString kilowatt(const QLocale &locale, Watt power, int decimals = 2); ///< "4,03", without the unit
QString kilowattHour(const QLocale &locale, WattHour energy, int decimals = 2); ///< "2,31", without the unit
QString volt(const QLocale &locale, Millivolt voltage); ///< "233,0", without the unit
QString ampere(const QLocale &locale, Milliampere current); ///< "16,8", without the unit

} // namespace hanscope::format
