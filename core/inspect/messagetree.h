// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"
#include "core/model/messagefield.h"
#include "core/model/meterkeys.h"

#include <optional>

namespace hanscope
{

/// Everything that the bytes of one frame, or of a stretch that is none, say: whatever bytes they are. Of a
/// frame that holds only a part of a message, the part is one field. Slow beside the decoder (it takes some
/// ten microseconds a list, and memory): for what somebody looks at.
///
/// in: the whole frame, its flags included; keys for what is ciphered
MessageTree inspectMessage(Bytes bytes, const std::optional<MeterKeys> &keys = std::nullopt);

} // namespace hanscope
