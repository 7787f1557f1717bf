// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"
#include "core/model/reading.h"

namespace hanscope
{

/// What the user says of an hour, kept beside what was metered.
struct HourCorrection {
    HourStart hour{};
    bool isExcluded = false; ///< the hour does not count; its energies mean nothing
    WattHour imported{};
    WattHour exported{};
    ReceiveTime madeAt{};

    bool operator==(const HourCorrection &) const = default;
};

} // namespace hanscope
