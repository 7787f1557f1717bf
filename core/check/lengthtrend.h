// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkevidence.h"

namespace hanscope
{

/// Whether long messages fail and short ones do not, more than chance lets long ones fail: the sign of a
/// reader whose power does not last, or of a poor contact. Where a meter sends no short ones, whether most
/// messages end too early.
bool longOnesBreakOff(const FrameEvidence &frames);

} // namespace hanscope
