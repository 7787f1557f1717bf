// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace hanscope::test
{

/// Makes frames of damaged bytes again: lengths, flags and checksums of everything that begins like a frame
/// are set right, so that what is damaged inside gets past them. Nothing is moved; what is no frame stays.
void repairFrames(std::span<std::uint8_t> stream);

} // namespace hanscope::test
