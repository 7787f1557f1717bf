// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkstatus.h"

namespace hanscope
{

/// What has been passed so far, in order. An hourly list may come before the first list with phases.
std::vector<CheckMark> marksIn(const CheckEvidence &evidence);

} // namespace hanscope
