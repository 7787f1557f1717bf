// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

#include <functional>

namespace hanscope
{

/// The clocks of a computer that may sleep. Handed in, so that tests can set them.
struct ComputerClocks {
    using Time = std::chrono::milliseconds;

    std::function<ReceiveTime()> wall; ///< UTC; may be set forward and back
    std::function<Time()> awake; ///< never goes back, and stands still while the computer sleeps
    std::function<Time()> asleep; ///< how long the computer has slept since it was started
};

/// This computer's. Sleep is the difference of two of the kernel's clocks: setting the time is no sleep.
ComputerClocks computerClocks();

} // namespace hanscope
