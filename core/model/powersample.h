// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

namespace hanscope
{

/// Net power at one moment: import positive, export negative.
struct PowerSample {
    ReceiveTime at{};
    Watt net{};

    bool operator==(const PowerSample &) const = default;
};

} // namespace hanscope
