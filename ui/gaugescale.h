// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/meteridentity.h"
#include "core/model/units.h"

#include <vector>

namespace hanscope
{

/// From where to where a dial goes, and where its numbers stand.
struct GaugeScale {
    Watt importEnd{6000};
    Watt exportEnd{}; ///< 0: the dial starts at zero, nothing was ever exported
    Watt step{2000};

    /// Where a net power (import positive) stands: 0 is the dial's start, 1 its end; pinned there.
    double fraction(Watt net) const;
    std::vector<Watt> marks() const; ///< round values to print, export negative, in order

    bool operator==(const GaugeScale &) const = default;
};

/// The smallest round scale that holds both powers.
GaugeScale gaugeScaleFor(Watt importMax, Watt exportMax);

/// What a main fuse can carry: three phases with 400 V (TN) or 230 V (IT, TT, unknown) between the lines, or
/// one. in: the fuse in ampere
Watt fusePower(int ampere, Network network);

} // namespace hanscope
