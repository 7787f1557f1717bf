// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

namespace hanscope
{

/// What the computer's clock says now. For the outermost objects only: all others are told the time.
inline ReceiveTime systemTime()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace hanscope
