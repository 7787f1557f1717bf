// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/deframer.h"
#include "core/codec/payloaddecoder.h"
#include "core/codec/segmentjoiner.h"

namespace hanscope
{

/// The whole way from bytes in any chunks to lists. No heap memory, no I/O, no clock.
/// Large: make it a member of something on the heap.
///
/// Use: while bytes are left, feed() what fits, then call next() until it returns null.
class StreamDecoder
{
public:
    /// For ciphered messages, from the next one on.
    void setKeys(const std::optional<MeterKeys> &keys) { m_payloads.setKeys(keys); }

    std::size_t feed(Bytes bytes) { return m_deframer.feed(bytes); }

    /// The next message in order of the stream, valid until the next call; null when more bytes are needed.
    const Message *next();

    /// One payload that came without frame, at `offset`; null when it is only a part of a message.
    const Message *decodeBare(Bytes payload, std::uint64_t offset = 0);

    /// No more bytes will come for what has begun: a pause of the line, or the end of the input.
    void finish()
    {
        m_deframer.finish();
        dropParts();
    }

    /// Forgets a frame and a message that have begun. What follows is a stream of its own, but may be the
    /// same meter's: keys and invocation counters stay.
    void dropPending();

    /// Bytes of a frame that has begun.
    std::size_t pending() const { return m_deframer.pending(); }

private:
    bool decode(const HdlcFrame &frame);
    bool decode(const MBusFrame &frame);
    bool decode(const P1Telegram &telegram);
    void dropParts(); ///< of a message whose rest will not come
    bool decodeJoined(const Result<std::optional<Bytes>> &joined, Bytes part, const ListContext &context);

    Deframer m_deframer;
    SegmentJoiner m_segments;
    PayloadDecoder m_payloads;
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

} // namespace hanscope
