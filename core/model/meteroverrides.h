// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/factor.h"
#include "core/model/reading.h"

namespace hanscope
{

/// By what one meter's numbers are multiplied because the wire cannot tell their scale: the ratio of current
/// transformers, energy in Wh or 10 Wh, voltage in V or 0.01 V. In effect only when the user agreed.
/// source: Kamstrup 5512-2441, scalers follow the meter's configuration; amsreader-firmware issues 216, 528
/// and 699, users of meters behind transformers
struct MeterOverrides {
    Factor power; ///< active and reactive
    Factor current;
    Factor voltage;
    Factor energy; ///< active and reactive

    bool isNone() const { return *this == MeterOverrides{}; }

    bool operator==(const MeterOverrides &) const = default;
};

/// For a meter that sends what it measures behind current transformers of this ratio, 60 for "300/5".
MeterOverrides overridesForTransformers(std::int32_t ratio);

/// The ratio by which all but the voltage is multiplied, 1 for none; empty when they differ.
std::optional<std::int32_t> transformerRatioOf(const MeterOverrides &overrides);

/// `first`, then `then`; empty beyond Factor::largest.
std::optional<MeterOverrides> combined(const MeterOverrides &first, const MeterOverrides &then);

/// The reading as it is meant, marked `isScaled`. Without overrides it stays as sent and unmarked.
Reading scaled(const Reading &reading, const MeterOverrides &overrides);

} // namespace hanscope
