// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath> // moc of Qt 6.4 cannot read <chrono> when it comes first

#include <chrono>

namespace hanscope
{

/// Easter Sunday in the Gregorian calendar. source: Meeus, Jones and Butcher
std::chrono::local_days easterSunday(std::chrono::year year);

/// Whether shops and offices in Norway are closed by law. Christmas Eve and New Year's Eve are working days.
/// source: lov om helligdager og helligdagsfred; lov om 1 og 17 mai
bool isNorwegianHoliday(std::chrono::local_days day);

/// Monday to Friday, holidays excepted.
bool isNorwegianWorkingDay(std::chrono::local_days day);

/// The `count`-th working day after `day`, which itself does not count.
std::chrono::local_days workingDaysAfter(std::chrono::local_days day, int count);

/// By when the grid company should have opened the port.
/// source: three working days, from the grid companies' own pages on the HAN port
inline std::chrono::local_days portOpeningExpectedBy(std::chrono::local_days ordered)
{
    return workingDaysAfter(ordered, 3);
}

} // namespace hanscope
