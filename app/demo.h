// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"
#include "core/simulator/virtualmeter.h"

#include <vector>

namespace hanscope
{

/// The virtual meter that the demo shows: a house with solar cells, a day before `now`.
VirtualMeter demoMeter(ReceiveTime now);

/// The demo's meter where it stands now, and what it has sent before.
struct PlayedDay {
    VirtualMeter meter;
    std::vector<Reading> past;
};
PlayedDay playedDay(ReceiveTime now); ///< takes some tenths of a second

/// Everything the meter sends until `now`, decoded as if it had been received. The meter stands there
/// afterwards.
std::vector<Reading> readingsUntil(VirtualMeter &meter, ReceiveTime now);

} // namespace hanscope
