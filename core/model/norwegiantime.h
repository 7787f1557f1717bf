// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath> // moc of Qt 6.4 cannot read <chrono> when it comes first

#include <chrono>

namespace hanscope
{

/// Norwegian local time minus UTC: two hours from the last Sunday of March, 01:00 UTC, to the last Sunday of
/// October, 01:00 UTC, one hour otherwise. source: Directive 2000/84/EC; holds for 1996 and later
std::chrono::minutes norwegianUtcOffset(std::chrono::sys_seconds time);

/// The moment at which a day begins in Norway; always a full hour.
std::chrono::sys_seconds norwegianMidnight(std::chrono::local_days day);

/// What a clock on a Norwegian wall shows.
std::chrono::local_seconds norwegianTime(std::chrono::sys_seconds time);

} // namespace hanscope
