// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/cipherfields.h"

#include "core/codec/cipheredtext.h"
#include "core/codec/datavalue.h"
#include "core/inspect/p1fieldtree.h"
#include "core/inspect/payloadfields.h"
#include "core/inspect/valuetext.h"

namespace hanscope
{
namespace
{

constexpr int generalCiphering = 0xDD;
constexpr std::size_t tagSize = 12;

/// What a ciphered message is read with.
struct CipherContext {
    ListContext list;
    Decipherer &decipherer;
    const P1Telegram *around = nullptr;
};

/// Length and octets as one field.
bool addOctets(ByteCursor &in, FieldKind kind, FieldBuilder &out)
{
    ByteCursor ahead = in;
    const auto length = readLength(ahead);
    if (!length || *length > ahead.left()) {
        out.giveUp(in, length ? DecodeErrc::Truncated : length.error().code);
        return false;
    }
    const Bytes content = *ahead.take(*length);
    const std::size_t size = in.left() - ahead.left();
    in = ahead;
    out.add(kind, size).value = hexText(content);
    return true;
}

/// Transaction id, titles of originator and recipient, date-time, other information; then the key info, which
/// is told as one field with them because the decoder has found it to be right.
bool addGeneralFields(ByteCursor &in, std::size_t securedAt, FieldBuilder &out)
{
    const bool read = addOctets(in, FieldKind::OpenField, out) && addOctets(in, FieldKind::SystemTitle, out)
        && addOctets(in, FieldKind::OpenField, out) && addOctets(in, FieldKind::OpenField, out)
        && addOctets(in, FieldKind::OpenField, out);
    return read && securedAt >= in.offset()
        && out.take(in, FieldKind::OpenField, securedAt - in.offset()) != nullptr;
}

constexpr std::size_t controlAndCounter = 5;

/// Where the length of what is secured begins: it has one to nine bytes in front of the security control.
std::size_t lengthStart(const ByteCursor &in, const CipheredApdu &apdu)
{
    constexpr std::size_t longest = 9;
    const std::size_t end = apdu.contentOffset - controlAndCounter;
    for (std::size_t size = 1; size <= longest && size <= end - in.offset(); ++size) {
        ByteCursor at = in;
        at.skip(end - size - in.offset());
        const auto length = readLength(at);
        if (length && at.offset() == end && *length == apdu.content.size() + controlAndCounter)
            return end - size;
    }
    return end;
}

void addText(Bytes text, const CipherContext &reading, FieldBuilder &out)
{
    const OpenField group(out, FieldKind::DecipheredText);
    ByteCursor in(text, out.at());
    if (telegramIn(text, out.at(), reading.around))
        addP1Lines(in, out);
    else
        addNotification(in, reading.list, out);
    if (!in.atEnd())
        out.giveUp(in, DecodeErrc::TrailingBytes);
}

void addContent(const CipheredApdu &apdu, const CipherContext &reading, FieldBuilder &out)
{
    const std::size_t size = apdu.content.size();
    const auto text = textOf(apdu, &reading.decipherer, reading.around);
    if (text) {
        addText(text->apdu, reading, out);
    } else {
        const bool hasTag = apdu.header.isAuthenticated() && size >= tagSize;
        out.add(FieldKind::CipheredText, hasTag ? size - tagSize : size).problem
            = errorWord(text.error().code);
    }
    const std::size_t left = apdu.contentOffset + size - out.at();
    if (left > 0)
        out.add(FieldKind::AuthenticationTag, left);
}

std::string securityText(const CipherHeader &header)
{
    return hexNumber(header.securityControl, 2);
}

/// From the security control on; `in` stands behind the length.
void addSecured(ByteCursor &in, const CipheredApdu &apdu, const CipherContext &reading, FieldBuilder &out)
{
    out.take(in, FieldKind::SecurityControl, 1)->value = securityText(apdu.header);
    MessageField &counter = *out.take(in, FieldKind::InvocationCounter, 4);
    counter.raw = apdu.header.invocationCounter;
    counter.value = std::to_string(apdu.header.invocationCounter);
    in.skip(apdu.content.size());
    addContent(apdu, reading, out);
    if (!in.atEnd())
        out.giveUp(in, DecodeErrc::TrailingBytes);
}

void addBehindTag(ByteCursor &in, int tag, const Result<CipheredApdu> &apdu, const CipherContext &reading,
                  FieldBuilder &out)
{
    bool read = true;
    if (tag == generalCiphering) {
        read = apdu ? addGeneralFields(in, lengthStart(in, *apdu), out) : true;
    } else if (tag < 0 || isGeneralCipheringTag(tag)) {
        read = addOctets(in, FieldKind::SystemTitle, out);
    }
    if (!read)
        return;
    if (!apdu) {
        out.giveUp(in, apdu.error().code);
        return;
    }
    std::size_t length = 0;
    if (addLength(in, length, out))
        addSecured(in, *apdu, reading, out);
}

} // namespace

bool addLength(ByteCursor &in, std::size_t &length, FieldBuilder &out)
{
    ByteCursor ahead = in;
    const auto read = readLength(ahead);
    if (!read || *read > ahead.left()) {
        out.giveUp(in, read ? DecodeErrc::Length : read.error().code);
        return false;
    }
    length = *read;
    const std::size_t size = in.left() - ahead.left();
    in = ahead;
    MessageField &field = out.add(FieldKind::ContentLength, size);
    field.raw = static_cast<std::int64_t>(length);
    field.value = std::to_string(length);
    return true;
}

void addCipheredMessage(ByteCursor &in, const ListContext &context, Decipherer &decipherer, FieldBuilder &out)
{
    const OpenField message(out, FieldKind::CipheredMessage);
    const auto apdu = decodeCipheredApdu(in);
    const int tag = in.peek();
    if (out.take(in, FieldKind::ApduTag, 1))
        addBehindTag(in, tag, apdu, {context, decipherer}, out);
}

void addUntaggedCipheredMessage(ByteCursor &in, const P1Telegram &around, Decipherer &decipherer,
                                FieldBuilder &out)
{
    const OpenField message(out, FieldKind::CipheredMessage);
    const auto apdu = decodeUntaggedCipheredApdu(in);
    addBehindTag(in, -1, apdu, {{}, decipherer, &around}, out);
}

} // namespace hanscope
