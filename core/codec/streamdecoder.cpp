// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/streamdecoder.h"

namespace hanscope
{

const Message *StreamDecoder::next()
{
    while (const auto stretch = m_deframer.next()) {
        m_message.offset = stretch->offset;
        m_message.bytes = stretch->bytes;
        m_message.framing = stretch->framing;
        m_message.tagCheck = TagCheck::NotCiphered;
        if (!stretch->frame) {
            const bool cut = stretch->frame.error().code == DecodeErrc::Cut;
            m_message.status = cut ? MessageStatus::Incomplete : MessageStatus::Corrupt;
            m_message.error = stretch->frame.error();
            // It may be the end of one message and the beginning of the next: what is to come does not fit.
            dropParts();
            return &m_message;
        }
        if (std::visit([this](const auto &frame) { return decode(frame); }, *stretch->frame))
            return &m_message;
    }
    return nullptr;
}

const Message *StreamDecoder::decodeBare(Bytes payload, std::uint64_t offset)
{
    m_message.offset = offset;
    m_message.bytes = payload;
    m_message.framing = Framing::None;
    m_message.tagCheck = TagCheck::NotCiphered;
    return m_payloads.decode(payload, 0, {}, m_message) ? &m_message : nullptr;
}

void StreamDecoder::dropPending()
{
    m_deframer = Deframer();
    dropParts();
}

void StreamDecoder::dropParts()
{
    m_segments.reset();
    m_payloads.dropPending();
}

// Each of these says what became of the frame in m_message; false when it is only a part of a message.

bool StreamDecoder::decode(const HdlcFrame &frame)
{
    return decodeJoined(m_segments.add(frame), frame.information, {frame.source});
}

bool StreamDecoder::decode(const MBusFrame &frame)
{
    if (!frame.carriesDlms) {
        m_message.status = MessageStatus::Unsupported;
        m_message.error = {DecodeErrc::ApduTag, 0};
        return true;
    }
    return decodeJoined(m_segments.add(frame), frame.data, {});
}

bool StreamDecoder::decode(const P1Telegram &telegram)
{
    m_payloads.decodeTelegram(telegram, m_message);
    return true;
}

/// `part` is what the frame itself carries: where it alone is the message, offsets of errors are exact.
bool StreamDecoder::decodeJoined(const Result<std::optional<Bytes>> &joined, Bytes part,
                                 const ListContext &context)
{
    if (!joined) {
        const bool missing = joined.error().code == DecodeErrc::SegmentMissing;
        m_message.status = missing ? MessageStatus::Incomplete : MessageStatus::Unsupported;
        m_message.error = joined.error();
        return true;
    }
    if (!*joined)
        return false;
    const Bytes payload = **joined;
    const bool ownPayload = payload.data() == part.data();
    const std::size_t offset
        = ownPayload ? static_cast<std::size_t>(payload.data() - m_message.bytes.data()) : 0;
    const bool whole = m_payloads.decode(payload, offset, context, m_message);
    if (!ownPayload)
        m_message.error.offset = 0;
    return whole;
}

} // namespace hanscope
