// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/payloaddecoder.h"

#include "core/codec/apdu.h"
#include "core/codec/datavalue.h"
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
    const bool partMissing = error.code == DecodeErrc::SegmentMissing;
    const bool unframed = message.framing == Framing::None;
    const bool incomplete = partMissing || (endsEarly && unframed);
    reject(message, incomplete ? MessageStatus::Incomplete : MessageStatus::Unsupported, error);
}

void decodeList(const Notification &notification, const ListContext &context, Message &message)
{
    if (const auto list = readList(notification, context, message.list); !list)
        return rejectContent(message, list.error());
    message.status = MessageStatus::Decoded;
}

bool isBareList(const ByteCursor &in)
{
    return in.peek() == static_cast<int>(DataTag::Array) || in.peek() == static_cast<int>(DataTag::Structure);
}

void decodeApdu(ByteCursor apdu, const ListContext &context, Message &message)
{
    if (isCipheredApduTag(apdu.peek())) {
        const auto header = decodeCipherHeader(apdu);
        if (!header)
            return rejectContent(message, header.error());
        message.cipher = *header;
        return reject(message, MessageStatus::Encrypted, {DecodeErrc::Encrypted, apdu.offset()});
    }
    if (message.framing == Framing::None && isBareList(apdu))
        return decodeList({0, {}, apdu.rest(), apdu.offset()}, context, message);
    const auto notification = decodeNotification(apdu);
    if (!notification)
        return rejectContent(message, notification.error());
    decodeList(*notification, context, message);
}

/// Steps over the LLC header, which only the first part of a message has. False when it is another one.
bool skipLlc(ByteCursor &in, Message &message)
{
    if (in.peek() != llcDestination)
        return true;
    const auto llc = skipLlcHeader(in);
    if (!llc)
        rejectContent(message, llc.error());
    return llc.has_value();
}

} // namespace

bool PayloadDecoder::decode(Bytes payload, std::size_t offset, const ListContext &context, Message &message)
{
    ByteCursor in(payload, offset);
    if (!skipLlc(in, message))
        return true;
    if (in.peek() != blockTransferTag) {
        decodeApdu(in, context, message);
        return true;
    }
    const auto joined = m_blocks.add(in);
    if (!joined) {
        rejectContent(message, joined.error());
        return true;
    }
    if (!*joined)
        return false;
    decodeApdu(ByteCursor(**joined), context, message);
    message.error.offset = 0;
    return true;
}

void decodePayload(Bytes payload, Message &message)
{
    message.bytes = payload;
    message.framing = Framing::None;
    ByteCursor in(payload);
    if (skipLlc(in, message))
        decodeApdu(in, {}, message);
}

} // namespace hanscope
