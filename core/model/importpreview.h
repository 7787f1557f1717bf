// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/importedhours.h"

namespace hanscope
{

/// What taking a file over would change.
struct ImportPreview {
    std::string name; ///< of the file
    ImportedHours read;
    int filled = 0; ///< hours of which nothing was known, or not well enough
    int equal = 0; ///< the meter's own counters say the same
    int different = 0; ///< they say something else, and stay unless the user wants otherwise
    WattHour largestDifference{};

    bool operator==(const ImportPreview &) const = default;
};

} // namespace hanscope
