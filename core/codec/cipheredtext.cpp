// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/cipheredtext.h"

#include "core/codec/apdu.h"
#include "core/codec/datavalue.h"

#include <algorithm>

namespace hanscope
{
namespace
{

/// Whether bytes are a data-notification of one value, whole and nothing behind it.
bool isWholeNotification(Bytes apdu)
{
    const auto notification = decodeNotification(ByteCursor(apdu));
    if (!notification)
        return false;
    ByteCursor body(notification->body);
    return skipValue(body) && body.atEnd();
}

/// What a message holds that claims to be encrypted and is not; empty when it is. There may be room for a
/// tag, or none.
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

bool isLinesOfText(Bytes text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](std::uint8_t c) {
        return (c >= ' ' && c <= '~') || c == '\r' || c == '\n';
    });
}

/// Whether a text is what meters send. No wrong key gives such bytes.
bool makesSense(Bytes text, const CipherHeader &header, const P1Telegram *around)
{
    const std::uint8_t service = tagOfService(header.tag);
    const bool isService = service != 0 && !text.empty() && text[0] == service;
    return isService || isWholeNotification(text) || telegramIn(text, 0, around);
}

} // namespace

Result<Deciphered> textOf(const CipheredApdu &apdu, Decipherer *decipherer, const P1Telegram *around)
{
    const bool hasKeys = decipherer && decipherer->hasKeys();
    const Bytes open = openTextOf(apdu.content);
    if (!open.empty() && (apdu.header.isEncrypted() || !hasKeys))
        return Deciphered{open, apdu.header.isAuthenticated() ? TagCheck::Unchecked : TagCheck::NoTag};
    if (!hasKeys)
        return failure(DecodeErrc::Encrypted, apdu.offset);
    const auto deciphered = decipherer->decipher(apdu);
    if (!deciphered || deciphered->tag == TagCheck::Good)
        return deciphered;
    if (!makesSense(deciphered->apdu, apdu.header, around))
        return failure(DecodeErrc::WrongKey, apdu.offset);
    if (deciphered->tag == TagCheck::Bad)
        return failure(DecodeErrc::TagMismatch, apdu.offset);
    return deciphered;
}

std::optional<P1Telegram> telegramIn(Bytes text, std::size_t offset, const P1Telegram *around)
{
    if (!text.empty() && text[0] == p1Start) {
        std::size_t size = 0;
        auto telegram = decodeP1Telegram(text, true, size);
        if (!telegram || size != text.size())
            return std::nullopt;
        telegram->bodyOffset += offset;
        return *telegram;
    }
    if (!around || !isLinesOfText(text))
        return std::nullopt;
    P1Telegram telegram = *around;
    telegram.body = text;
    telegram.bodyOffset = offset;
    telegram.isBinary = false;
    return telegram;
}

} // namespace hanscope
