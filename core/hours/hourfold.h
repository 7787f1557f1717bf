// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hours/livehour.h"
#include "core/model/rollup.h"

#include <span>
#include <vector>

namespace hanscope
{

/// What the readings of one hour come to.
struct HourFold {
    LiveHour live;
    RollUp hour;
    std::vector<RollUp> minutes; ///< in order; a minute without any reading is absent

    bool operator==(const HourFold &) const = default;
};

/// Folds an hour's readings.
///
/// in: readings in the order of `receivedAt`; those next to the hour may be among them, so that the power
///     that stands over its borders counts
HourFold foldHour(std::span<const Reading> readings, HourStart hour);

} // namespace hanscope
