// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/meterlist.h"

namespace hanscope
{

/// Takes out of a list of any layout what names itself: each integer right behind an OBIS code, with its
/// scaler and unit where they follow, else as it is and without unit. Never fails; takes what fits.
void collectNamedValues(ByteCursor body, MeterList &list);

} // namespace hanscope
