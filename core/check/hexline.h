// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"
#include "core/model/reading.h"

#include <string>
#include <vector>

namespace hanscope
{

/// "7E A0 2A". Where `isShown` is false the byte is written "··"; an empty `isShown` shows all.
std::string hexLine(Bytes bytes, const std::vector<bool> &isShown = {});

/// "2025-11-03T16:05:10.123Z"
std::string utcText(ReceiveTime time);

} // namespace hanscope
