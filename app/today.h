// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"

namespace hanscope
{

/// The UTC hour in which the local day began.
HourStart startOfToday();

/// The day it is in Norway.
std::chrono::local_days norwegianToday();

} // namespace hanscope
