// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"

namespace hanscope
{

inline constexpr std::uint8_t hdlcFlag = 0x7E;
inline constexpr std::size_t hdlcMaxLength = 0x7FF; ///< the length field has 11 bits
inline constexpr std::size_t hdlcMinLength = 7; ///< format 2, addresses 2, control 1, FCS 2
inline constexpr std::size_t hdlcMaxHeader = 2 + 4 + 4 + 1 + 2; ///< format, addresses, control, HCS

/// One HDLC frame whose checksums are right.
struct HdlcFrame {
    std::uint32_t destination = 0; ///< address bytes as sent, lowest bits included; 0x41 for Aidon
    std::uint32_t source = 0; ///< 0x0883 for Aidon
    std::uint8_t control = 0; ///< 0x13 UI; Kaifa sends 0x10
    bool segmented = false; ///< more segments follow
    Bytes information; ///< a view; empty for a frame without information field
};

/// The bytes between two flags of one frame: format, addresses, control, HCS, information, FCS.
///
/// in:     every byte between the two 0x7E flags, flags excluded
/// out:    a checked view into `bytes`, lives as long as they do
/// errors: TooShort, FormatType, Length, Address, HeaderChecksum, FrameChecksum, BothChecksums
/// source: ISO/IEC 13239 frame format type 3; DLMS Green Book, HDLC data link layer
Result<HdlcFrame> decodeHdlcFrame(Bytes bytes);

/// Whether `bytes`, from the format field on, can still become a frame.
enum class HdlcHeaderState { NeedMore, Plausible, Wrong };

struct HdlcHeader {
    HdlcHeaderState state = HdlcHeaderState::NeedMore;
    std::size_t length = 0; ///< value of the length field; with Plausible only
};

/// Looks at a frame's first bytes as they come: as soon as the header checksum is there it is tested,
/// so a damaged length field costs no wait for bytes that never come.
HdlcHeader inspectHdlcHeader(Bytes bytes);

} // namespace hanscope
