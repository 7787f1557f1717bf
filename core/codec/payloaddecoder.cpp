// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/payloaddecoder.h"

#include "core/codec/apdu.h"
#include "core/codec/datavalue.h"
#include "core/codec/flagid.h"
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

void decodeOpenApdu(ByteCursor apdu, const ListContext &context, Message &message)
{
    const auto notification = decodeNotification(apdu);
    if (!notification)
        return rejectContent(message, notification.error());
    decodeList(*notification, context, message);
}

/// Whether bytes are a data-notification of one value, whole and nothing behind it. No wrong key gives that.
bool isWholeNotification(Bytes apdu)
{
    const auto notification = decodeNotification(ByteCursor(apdu));
    if (!notification)
        return false;
    ByteCursor body(notification->body);
    return skipValue(body) && body.atEnd();
}

/// The text of a message that claims to be encrypted and is not; empty when it is. Some meters do so until
/// their key is set, with or without room for the tag.
Bytes openTextOf(Bytes content)
{
    constexpr std::size_t tagSize = 12;
    if (content.empty() || content[0] != dataNotificationTag)
        return {};
    if (isWholeNotification(content))
        return content;
    if (content.size() <= tagSize)
        return {};
    const Bytes withoutTag = content.first(content.size() - tagSize);
    return isWholeNotification(withoutTag) ? withoutTag : Bytes{};
}

/// The text of a ciphered message, as far as we may read it. `decipherer` is null where there can be no key.
Result<Deciphered> textOf(const CipheredApdu &apdu, Decipherer *decipherer)
{
    const bool hasKeys = decipherer && decipherer->hasKeys();
    const Bytes open = openTextOf(apdu.content);
    if (!open.empty() && (apdu.header.isEncrypted() || !hasKeys))
        return Deciphered{open, apdu.header.isAuthenticated() ? TagCheck::Unchecked : TagCheck::NoTag};
    if (!hasKeys)
        return failure(DecodeErrc::Encrypted, apdu.offset);
    const auto deciphered = decipherer->decipher(apdu);
    if (deciphered && deciphered->tag != TagCheck::Good && !isWholeNotification(deciphered->apdu))
        return failure(DecodeErrc::WrongKey, apdu.offset);
    return deciphered;
}

void decodeCiphered(const Result<CipheredApdu> &apdu, const ListContext &context, Decipherer *decipherer,
                    Message &message)
{
    if (!apdu)
        return rejectContent(message, apdu.error());
    message.cipher = apdu->header;
    message.tagCheck = apdu->header.isAuthenticated() ? TagCheck::Unchecked : TagCheck::NoTag;
    const auto text = textOf(*apdu, decipherer);
    if (!text)
        return reject(message, MessageStatus::Encrypted, text.error());
    message.tagCheck = text->tag;
    decodeOpenApdu(ByteCursor(text->apdu, apdu->contentOffset), context, message);
    if (message.status == MessageStatus::Decoded && message.list.meter.maker == Maker::Unknown)
        message.list.meter.maker = makerOfFlagId(apdu->header.systemTitle.view());
}

void decodeApdu(ByteCursor apdu, const ListContext &context, Decipherer *decipherer, Message &message)
{
    message.tagCheck = TagCheck::NotCiphered;
    if (isCipheredApduTag(apdu.peek()))
        return decodeCiphered(decodeCipheredApdu(apdu), context, decipherer, message);
    if (message.framing == Framing::None && isBareList(apdu))
        return decodeList({0, {}, apdu.rest(), apdu.offset()}, context, message);
    decodeOpenApdu(apdu, context, message);
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
        decodeApdu(in, context, &m_decipherer, message);
        return true;
    }
    const auto joined = m_blocks.add(in);
    if (!joined) {
        rejectContent(message, joined.error());
        return true;
    }
    if (!*joined)
        return false;
    decodeApdu(ByteCursor(**joined), context, &m_decipherer, message);
    message.error.offset = 0;
    return true;
}

void PayloadDecoder::decodeUntagged(Bytes ciphered, std::size_t offset, Message &message)
{
    decodeCiphered(decodeUntaggedCipheredApdu(ByteCursor(ciphered, offset)), {}, &m_decipherer, message);
}

void decodePayload(Bytes payload, Message &message)
{
    message.bytes = payload;
    message.framing = Framing::None;
    ByteCursor in(payload);
    if (skipLlc(in, message))
        decodeApdu(in, {}, nullptr, message);
}

} // namespace hanscope
