// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"

#include <span>
#include <string>

namespace hanscope
{

/// Hours as CSV: UTF-8, commas, a heading with units in the names, ISO 8601 in local time with offset and in
/// UTC, a point as decimal sign, empty where nothing is known. How well an hour is known stands in the last
/// column: metered, reconstructed, corrected, imported, estimate, partial, unknown, suspicious or excluded.
std::string hourCsv(std::span<const HourEnergy> hours);

} // namespace hanscope
