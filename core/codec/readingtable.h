// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/meterlist.h"

namespace hanscope
{

/// The list in our own units. A value finer than our unit (mV, mA, W, Wh) or of another unit is left out.
Reading toReading(const MeterList &list, ReceiveTime receivedAt);

} // namespace hanscope
