// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"
#include "core/model/linesetting.h"
#include "core/model/reading.h"
#include "core/model/serialdevice.h"

#include <string>
#include <variant>

namespace hanscope
{

/// What wrote the session, for example "HanScope 0.1.0".
struct RecordedBy {
    std::string program;
    bool operator==(const RecordedBy &) const = default;
};

/// A gap begins: the reader is gone, or was closed.
struct ReaderGone {
    std::string reason; ///< text of the operating system, may be empty
    bool operator==(const ReaderGone &) const = default;
};

/// What the user wrote down at a time.
struct SessionNote {
    std::string text; ///< UTF-8
    bool operator==(const SessionNote &) const = default;
};

/// Bytes that were heard and could not be written.
struct BytesLost {
    std::uint64_t count = 0;
    bool operator==(const BytesLost &) const = default;
};

/// The session was made fit for sharing.
struct Anonymised {
    bool timesMoved = false;
    bool operator==(const Anonymised &) const = default;
};

/// Anything in a session but the meter's bytes. SerialDevice: the reader that was opened; LineSetting: how
/// the line is read from here on.
using SessionEvent
    = std::variant<RecordedBy, SerialDevice, LineSetting, ReaderGone, SessionNote, BytesLost, Anonymised>;

/// One thing in a session and when it happened: bytes that came together, or an event.
struct SessionRecord {
    ReceiveTime at{};
    Bytes bytes; ///< empty for an event; a view
    std::uint64_t offset = 0; ///< of the first byte in the meter's stream
    std::optional<SessionEvent> event;
};

} // namespace hanscope
