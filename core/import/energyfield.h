// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"

#include <optional>
#include <string_view>

namespace hanscope
{

/// kWh as people and spreadsheets write them: "1,234", "1.234", "1 234,5", "1.234,5". Of two different signs
/// the last is the decimal one, a single one always is. Beyond Wh it is rounded. errors: empty for anything
/// else, also for a sign in front and for more than a million kWh
std::optional<WattHour> energyFromField(std::string_view field);

} // namespace hanscope
