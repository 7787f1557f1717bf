// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"

#include <vector>

namespace hanscope
{

/// Who a frame goes to and comes from: the address bytes as they stand on the wire, lowest bits included.
struct HdlcEnds {
    std::vector<std::uint8_t> destination; ///< {0x41} for Aidon
    std::vector<std::uint8_t> source; ///< {0x08, 0x83} for Aidon
    std::uint8_t control = 0x13; ///< UI; Kaifa sends 0x10
};

/// One frame with both flags and both checksums; without information field there is no header checksum.
///
/// in:     at most 2047 bytes come to lie between the flags; that is the caller's duty
/// source: ISO/IEC 13239 frame format type 3
std::vector<std::uint8_t> hdlcFrame(const HdlcEnds &ends, Bytes information, bool moreFollows = false);

/// The information field spread over as many frames as parts of `partSize` bytes need; all but the last have
/// the S bit. Each frame has both flags. In: partSize > 0.
std::vector<std::uint8_t> segmentedFrames(const HdlcEnds &ends, Bytes information, std::size_t partSize);

} // namespace hanscope
