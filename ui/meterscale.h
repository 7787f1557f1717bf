// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/meteroverrides.h"

namespace hanscope
{

/// What the user decided about the scale of one meter's numbers. Saved by app/ for that meter.
struct MeterScale {
    MeterOverrides overrides;
    bool mayPropose = true; ///< false: "never for this meter"

    bool operator==(const MeterScale &) const = default;
};

} // namespace hanscope
