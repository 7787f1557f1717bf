// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/streamdecoder.h"
#include "core/session/sessionrecord.h"

namespace hanscope
{

/// Decodes records as a live line is decoded: a silence ends a frame that has begun, and so does a reader
/// that goes.
class RecordDecoder
{
public:
    static constexpr std::chrono::milliseconds framePause{500}; ///< as LinkTiming has it

    void setKeys(const std::optional<MeterKeys> &keys) { m_decoder.setKeys(keys); }
    void startAnew() { m_decoder.dropPending(); }

    /// Calls `handle(const Message &, ReceiveTime)` for each message that the record completes.
    template <typename Handler>
    void take(const SessionRecord &record, bool isBare, Handler &&handle)
    {
        if (m_decoder.pending() > 0
            && (record.event ? isEnd(*record.event) : record.at - m_last > framePause))
            finish(handle);
        m_last = record.at;
        const auto tell = [&](const Message &message) { handle(message, m_last); };
        if (!isBare)
            decodeAll(m_decoder, record.bytes, tell);
        else if (const Message *message = m_decoder.decodeBare(record.bytes, record.offset))
            tell(*message);
    }

    /// Nothing more comes.
    template <typename Handler>
    void finish(Handler &&handle)
    {
        m_decoder.finish();
        while (const Message *message = m_decoder.next())
            handle(*message, m_last);
    }

private:
    static bool isEnd(const SessionEvent &event)
    {
        return std::holds_alternative<ReaderGone>(event) || std::holds_alternative<BytesLost>(event)
            || std::holds_alternative<LineSetting>(event);
    }

    StreamDecoder m_decoder;
    ReceiveTime m_last{};
};

} // namespace hanscope
