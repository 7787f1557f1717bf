// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/hdlcencode.h"

namespace hanscope
{

/// What a message travels in.
enum class FrameForm {
    Hdlc,
    HdlcSegments, ///< spread over several frames with the segmentation bit
    HdlcBlocks, ///< general block transfer, a block a frame; the LLC header only in the first
    MBus, ///< long frames, as many as the message needs
    P1, ///< lines of text
};

/// The APDU in its frames, one behind the other. Not for P1.
/// source: ISO/IEC 13239; DLMS Green Book, general-block-transfer; EN 13757-2 and -3 as operators in Austria
/// have it
std::vector<std::uint8_t> frames(FrameForm form, const HdlcEnds &ends, Bytes apdu);

/// What an HDLC frame carries: the LLC header, then the APDU.
std::vector<std::uint8_t> informationOf(Bytes apdu);

} // namespace hanscope
