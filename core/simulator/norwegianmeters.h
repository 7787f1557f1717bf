// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/meterprofile.h"

namespace hanscope
{

// source: the makers' HAN documents; captures aidon-norway-*, embriq-*, kaifa-norway-*, kamstrup-norway-*
MeterProfile aidonMeter();
MeterProfile embriqMeter();
MeterProfile kaifaMeter();
MeterProfile kamstrupMeter();
MeterProfile kamstrup2017Meter();

} // namespace hanscope
