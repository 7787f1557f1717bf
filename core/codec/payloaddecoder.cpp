// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/payloaddecoder.h"

#include "core/codec/apdu.h"
#include "core/codec/cipheredtext.h"
#include "core/codec/datavalue.h"
#include "core/codec/flagid.h"
#include "core/codec/listlayouts.h"
#include "core/codec/p1list.h"

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

void decodeTelegramText(const P1Telegram &telegram, Message &message)
{
    const auto list = readP1List(telegram, message.list);
    if (list) {
        message.status = MessageStatus::Decoded;
        return;
    }
    const bool mayBeDamaged = !telegram.hasChecksum && list.error().code == DecodeErrc::WrongType;
    reject(message, mayBeDamaged ? MessageStatus::Corrupt : MessageStatus::Unsupported, list.error());
}

/// Who deciphers, and what the message stands in.
struct CipherContext {
    Decipherer *decipherer = nullptr; ///< null where there can be no key
    CounterWatch *counters = nullptr; ///< null for a message on its own
    const P1Telegram *around = nullptr;
};

void decodeCiphered(const Result<CipheredApdu> &apdu, const ListContext &context,
                    const CipherContext &ciphers, Message &message)
{
    if (!apdu)
        return rejectContent(message, apdu.error());
    message.cipher = apdu->header;
    message.tagCheck = apdu->header.isAuthenticated() ? TagCheck::Unchecked : TagCheck::NoTag;
    message.tookKey = false;
    message.counterStep = CounterStep::First;
    const auto text = textOf(*apdu, ciphers.decipherer, ciphers.around);
    const bool isForged = !text
        && (text.error().code == DecodeErrc::WrongKey || text.error().code == DecodeErrc::TagMismatch);
    if (ciphers.counters && !isForged)
        message.counterStep = ciphers.counters->note(*apdu);
    if (!text)
        return reject(message, MessageStatus::Encrypted, text.error());
    message.tagCheck = text->tag;
    message.tookKey = text->tookKey;
    if (const auto telegram = telegramIn(text->apdu, apdu->contentOffset, ciphers.around))
        decodeTelegramText(*telegram, message);
    else
        decodeOpenApdu(ByteCursor(text->apdu, apdu->contentOffset), context, message);
    if (message.status == MessageStatus::Decoded && message.list.meter.maker == Maker::Unknown)
        message.list.meter.maker = makerOfFlagId(apdu->header.systemTitle.view());
}

void decodeApdu(ByteCursor apdu, const ListContext &context, const CipherContext &ciphers, Message &message)
{
    message.tagCheck = TagCheck::NotCiphered;
    if (isCipheredApduTag(apdu.peek()))
        return decodeCiphered(decodeCipheredApdu(apdu), context, ciphers, message);
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
        decodeApdu(in, context, {&m_decipherer, &m_counters}, message);
        return true;
    }
    const auto joined = m_blocks.add(in);
    if (!joined) {
        rejectContent(message, joined.error());
        return true;
    }
    if (!*joined)
        return false;
    decodeApdu(ByteCursor(**joined), context, {&m_decipherer, &m_counters}, message);
    message.error.offset = 0;
    return true;
}

void PayloadDecoder::decodeTelegram(const P1Telegram &telegram, Message &message)
{
    message.tagCheck = TagCheck::NotCiphered;
    if (!telegram.isBinary)
        return decodeTelegramText(telegram, message);
    decodeCiphered(decodeUntaggedCipheredApdu(ByteCursor(telegram.body, telegram.bodyOffset)), {},
                   {&m_decipherer, &m_counters, &telegram}, message);
}

void decodePayload(Bytes payload, Message &message)
{
    message.bytes = payload;
    message.framing = Framing::None;
    ByteCursor in(payload);
    if (skipLlc(in, message))
        decodeApdu(in, {}, {}, message);
}

} // namespace hanscope
