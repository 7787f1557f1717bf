// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/ciphering.h"
#include "core/codec/hdlcdeframer.h"
#include "core/codec/meterlist.h"
#include "core/codec/segmentjoiner.h"

namespace hanscope
{

enum class Framing { None, Hdlc };

enum class MessageStatus {
    Decoded,
    Corrupt, ///< damaged: nothing of it may be shown as a value
    Incomplete, ///< the input ended inside it
    Encrypted, ///< whole, but ciphered
    Unsupported, ///< whole, but of a kind or layout we do not read
};

/// A frame, or a stretch of the stream that is none, and what became of it.
struct Message {
    std::uint64_t offset = 0; ///< of its first byte in the stream
    Bytes bytes; ///< with flags; a view that lives until the next call
    Framing framing = Framing::None;
    MessageStatus status = MessageStatus::Corrupt;
    DecodeError error; ///< unless Decoded; offset counts from `bytes`
    MeterList list; ///< with Decoded
    CipherHeader cipher; ///< with Encrypted
};

/// The whole way from bytes in any chunks to lists. No heap memory, no I/O, no clock.
///
/// Use: while bytes are left, feed() what fits, then call next() until it returns null.
class StreamDecoder
{
public:
    std::size_t feed(Bytes bytes) { return m_deframer.feed(bytes); }

    /// The next message in order of the stream, valid until the next call; null when more bytes are needed.
    const Message *next();

    /// No more bytes will come for what has begun: a pause of the line, or the end of the input.
    void finish() { m_deframer.finish(); }

    /// Bytes of a frame that has begun.
    std::size_t pending() const { return m_deframer.pending(); }

private:
    HdlcDeframer m_deframer;
    SegmentJoiner m_joiner;
    Message m_message;
};

/// Feeds all of `bytes` and calls `handle(const Message &)` for each message they complete.
template <typename Handler>
void decodeAll(StreamDecoder &decoder, Bytes bytes, Handler &&handle)
{
    while (!bytes.empty()) {
        bytes = bytes.subspan(decoder.feed(bytes));
        while (const Message *message = decoder.next())
            handle(*message);
    }
}

/// Decodes one information field without framing: LLC header (may be missing) and APDU.
/// `message` is overwritten; its bytes view `payload`.
void decodePayload(Bytes payload, Message &message);

/// Stable word for a status: "decoded", "corrupt", "incomplete", "encrypted", "unsupported".
std::string_view statusWord(MessageStatus status);

} // namespace hanscope
