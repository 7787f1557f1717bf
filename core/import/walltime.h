// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"

#include <optional>
#include <string_view>
#include <vector>

namespace hanscope
{

/// A time as a file tells it.
struct WrittenTime {
    std::chrono::local_seconds wall{};
    std::optional<std::chrono::minutes> offset; ///< from UTC, where it stands there

    bool operator==(const WrittenTime &) const = default;
};

/// "31.12.2025 23:00" or ISO 8601 with or without T, seconds, and Z or an offset.
/// errors: empty for anything else, and for days and hours that no calendar has
std::optional<WrittenTime> timeFromField(std::string_view field);

/// The hours that may be meant: one, none when Norway leaves it out, two in the night that has it twice, the
/// earlier first. Empty too when the time is not a full hour.
std::vector<HourStart> hoursMeant(const WrittenTime &time);

} // namespace hanscope
