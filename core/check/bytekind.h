// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkevidence.h"

namespace hanscope
{

/// What bytes without a single good message most likely are.
enum class ByteKind : std::uint8_t { Noise, WrongSpeed, WrongParity, SevenBits };

/// Decides by how bursts begin, else by the alphabet, which wrong settings narrow each in their own way.
/// source: what a UART makes of captured frames at other settings
ByteKind kindOfBytes(const ByteEvidence &bytes);

} // namespace hanscope
