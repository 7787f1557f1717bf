// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/meterprofile.h"

namespace hanscope
{

// source: captures *-sweden-*, *-denmark-*, *-austria-*, landisgyr-*, iskra-*, p1-*; documents of Swedish and
// Austrian operators. What no capture shows is said where it stands.
MeterProfile aidonSwedenMeter();
MeterProfile kaifaSwedenMeter();
MeterProfile kaifaSwedenPositionalMeter();
MeterProfile kamstrupDenmarkMeter();
MeterProfile kamstrupDenmarkFineMeter();
MeterProfile kaifaAustriaMeter();
MeterProfile sagemcomAustriaMeter();
MeterProfile landisGyrSwitzerlandMeter();
MeterProfile landisGyrE450Meter();
MeterProfile iskraSloveniaMeter();
MeterProfile p1SwedenMeter();
MeterProfile p1NetherlandsMeter();

} // namespace hanscope
