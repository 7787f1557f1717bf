// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"

namespace hanscope
{

/// One clock hour of a heat map: of a date, or of all equal weekdays of a month.
struct HeatCell {
    int hours = 0; ///< that have been; 0: none is, as in a spring night, or it is still to come
    int hoursKnown = 0; ///< each for itself, not only several together
    int hoursMarked = 0; ///< of these not simply metered
    HourQuality worst = HourQuality::Metered; ///< of those something is known of
    WattHour net{}; ///< mean of those that are known, import less export

    bool isKnown() const { return hoursKnown > 0; }
    bool operator==(const HeatCell &) const = default;
};

} // namespace hanscope
