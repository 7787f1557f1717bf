// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/hdlcframe.h"
#include "core/codec/mbusframe.h"
#include "core/codec/p1telegram.h"

#include <variant>

namespace hanscope
{

/// How messages are told apart in a stream.
enum class Framing {
    None, ///< bare messages, or bytes that are no frame
    Hdlc, ///< 7E ... 7E
    MBus, ///< 68 L L 68 ... 16
    P1, ///< "/XXX5..." to "!CRC": lines of text
};

/// Stable word: "none", "hdlc", "mbus", "p1".
std::string_view framingWord(Framing framing);

/// A frame whose checksum is right.
using Frame = std::variant<HdlcFrame, MBusFrame, P1Telegram>;

inline constexpr std::size_t longestFrame = p1MaxTelegram; ///< of any kind

/// Whether a frame begins here, as far as the first bytes tell.
enum class Opening { NeedMore, Yes, No };

/// What trying to read a frame came to.
struct FrameAttempt {
    enum class State { NeedMore, Wrong, Whole } state = State::Wrong;
    std::size_t size = 0; ///< of the whole frame
    Frame frame; ///< with Whole
};

/// Bytes that are no frame, and what is known of where they stand.
struct RejectedBytes {
    Bytes bytes; ///< from a start byte of the kind on
    bool startByteFollows = false; ///< the next byte in the stream is one, too
    bool atEndOfInput = false;
};

/// One way to frame messages. A new one is a new file with its frame, three small functions and a row.
struct FrameKind {
    Framing framing;
    std::uint8_t startByte;
    bool endsWithStartByte; ///< which may also open the next frame, and may fill the line between frames
    std::string_view fill; ///< bytes that may stand between frames and say nothing
    Opening (*opens)(Bytes ahead);
    FrameAttempt (*attempt)(Bytes ahead, bool noMoreComes);
    DecodeError (*reasonFor)(const RejectedBytes &rejected);
};

/// The kind whose frames start with `byte`; null when none does.
const FrameKind *frameKindOf(std::uint8_t byte);

} // namespace hanscope
