// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"
#include "core/model/reading.h"

#include <functional>

namespace hanscope
{

/// What time it is: ours, or that of a recording.
using Clock = std::function<ReceiveTime()>;

/// The UTC hour in which the local day of `now` began.
HourStart startOfDay(ReceiveTime now);

/// The day it is in Norway.
std::chrono::local_days norwegianDay(ReceiveTime now);

} // namespace hanscope
