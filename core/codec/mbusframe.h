// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"

namespace hanscope
{

inline constexpr std::uint8_t mbusStart = 0x68;
inline constexpr std::size_t mbusMaxFrame = 6 + 258;

/// One M-Bus long frame whose checksum is right.
struct MBusFrame {
    std::uint8_t control = 0; ///< C field: 53 or 73, a meter that sends unasked
    std::uint8_t address = 0; ///< A field: FF, to everyone
    std::uint8_t information = 0; ///< CI field
    bool carriesDlms = false; ///< CI 00..1F: part of a DLMS message
    std::uint8_t segment = 0; ///< number of the part, from 0
    bool isLast = false; ///< no part follows
    Bytes data; ///< a view: what follows the CI field, of a DLMS part without its two addresses
};

/// The bytes of one frame: 68 L L 68, C, A, CI, data, checksum, 16. L wraps: 0, 1 and 2 stand for 256 and
/// more.
///
/// errors: Truncated, FormatType, Length, NoClosingFlag, FrameChecksum
/// source: EN 13757-2 FT 1.2 and 13757-3, CI 00..1F; captures kaifa-austria-*
Result<MBusFrame> decodeMBusFrame(Bytes bytes);

/// How many bytes the frame has that begins with `bytes`: four of them tell.
/// errors: Truncated when there are too few to tell, FormatType or Length when they are no frame's
Result<std::size_t> mbusFrameSize(Bytes bytes);

} // namespace hanscope
