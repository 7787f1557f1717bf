// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace hanscope
{

/// Norwegian local time minus UTC: two hours from the last Sunday of March, 01:00 UTC, to the last Sunday of
/// October, 01:00 UTC, one hour otherwise. source: Directive 2000/84/EC; holds for 1996 and later
std::chrono::minutes norwegianUtcOffset(std::chrono::sys_seconds time);

} // namespace hanscope
