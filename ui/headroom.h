// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"

#include <optional>
#include <span>

namespace hanscope
{

/// The highest import of the ended hours; empty when none has ended or all are only partly known.
std::optional<WattHour> peakOf(std::span<const HourEnergy> hours);

constexpr Watt mostPromised{25'000}; ///< where no main fuse is told; a larger promise helps nobody

/// The power that may be drawn for the rest of the hour without making it the day's highest:
/// (peak so far - energy so far) / time left; negative when it already is.
Watt headroom(WattHour peak, WattHour soFar, std::chrono::seconds left);

} // namespace hanscope
