// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/streamdecoder.h"

#include "core/codec/apdu.h"
#include "core/codec/listlayouts.h"

namespace hanscope
{
namespace
{

constexpr std::uint8_t llcDestination = 0xE6;

void reject(Message &message, MessageStatus status, DecodeError error)
{
    message.status = status;
    message.error = error;
}

/// A message whose checksum is right (or that has none) but that cannot be read: it is whole, so it is not
/// corrupt.
void rejectContent(Message &message, DecodeError error)
{
    const bool endsEarly = error.code == DecodeErrc::Truncated || error.code == DecodeErrc::Length;
    const bool unframed = message.framing == Framing::None;
    reject(message, endsEarly && unframed ? MessageStatus::Incomplete : MessageStatus::Unsupported, error);
}

void decodeApdu(ByteCursor apdu, Message &message)
{
    if (isCipheredApduTag(apdu.peek())) {
        const auto header = decodeCipherHeader(apdu);
        if (!header)
            return rejectContent(message, header.error());
        message.cipher = *header;
        return reject(message, MessageStatus::Encrypted, {DecodeErrc::Encrypted, apdu.offset()});
    }
    const auto notification = decodeNotification(apdu);
    if (!notification)
        return rejectContent(message, notification.error());
    if (const auto list = readList(*notification, message.list); !list)
        return rejectContent(message, list.error());
    message.status = MessageStatus::Decoded;
}

/// `payload` starts at `offset` of message.bytes, for the offsets of errors.
void decodeAt(Bytes payload, std::size_t offset, Message &message)
{
    ByteCursor in(payload, offset);
    if (in.peek() == llcDestination) {
        if (const auto llc = skipLlcHeader(in); !llc)
            return rejectContent(message, llc.error());
    }
    decodeApdu(in, message);
}

void decodeStretch(const HdlcStretch &stretch, Message &message)
{
    const bool cut = stretch.frame.error().code == DecodeErrc::Cut;
    message.framing = stretch.bytes[0] == hdlcFlag ? Framing::Hdlc : Framing::None;
    reject(message, cut ? MessageStatus::Incomplete : MessageStatus::Corrupt, stretch.frame.error());
}

} // namespace

const Message *StreamDecoder::next()
{
    while (const auto stretch = m_deframer.next()) {
        m_message.offset = stretch->offset;
        m_message.bytes = stretch->bytes;
        if (!stretch->frame) {
            decodeStretch(*stretch, m_message);
            return &m_message;
        }
        m_message.framing = Framing::Hdlc;
        const auto joined = m_joiner.add(*stretch->frame);
        if (!joined) {
            reject(m_message, MessageStatus::Unsupported, joined.error());
            return &m_message;
        }
        if (!*joined)
            continue;
        const Bytes payload = **joined;
        const bool ownPayload = payload.data() == stretch->frame->information.data();
        const auto offset = ownPayload ? static_cast<std::size_t>(payload.data() - stretch->bytes.data()) : 0;
        decodeAt(payload, offset, m_message);
        return &m_message;
    }
    return nullptr;
}

void decodePayload(Bytes payload, Message &message)
{
    message.bytes = payload;
    message.framing = Framing::None;
    decodeAt(payload, 0, message);
}

std::string_view statusWord(MessageStatus status)
{
    switch (status) {
    case MessageStatus::Decoded:
        return "decoded";
    case MessageStatus::Corrupt:
        return "corrupt";
    case MessageStatus::Incomplete:
        return "incomplete";
    case MessageStatus::Encrypted:
        return "encrypted";
    case MessageStatus::Unsupported:
        return "unsupported";
    }
    return "";
}

} // namespace hanscope
