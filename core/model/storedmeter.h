// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

namespace hanscope
{

/// Names one meter's series in the history file. Another meter is another series: nothing is mixed.
enum class MeterKey : long long {};

/// A meter of which the history holds something.
struct StoredMeter {
    MeterKey key{};
    MeterIdentity identity; ///< an empty meterId: a meter that does not tell its number
    ReceiveTime firstHeard{};
    ReceiveTime lastHeard{};

    bool operator==(const StoredMeter &) const = default;
};

} // namespace hanscope
