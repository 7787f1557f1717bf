// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/payloadfields.h"

#include "core/codec/apdu.h"
#include "core/codec/blockjoiner.h"
#include "core/codec/datavalue.h"
#include "core/inspect/cipherfields.h"
#include "core/inspect/datafields.h"
#include "core/inspect/valuenames.h"
#include "core/inspect/valuetext.h"

namespace hanscope
{
namespace
{

constexpr int llcDestination = 0xE6;

/// 00 is no time; 0C, or 09 0C before it, a date-time. False when it is neither.
bool addPushTime(ByteCursor &in, FieldBuilder &out)
{
    constexpr std::size_t clockSize = 12;
    constexpr int none = 0x00;
    const std::size_t head = in.peek() == static_cast<int>(DataTag::OctetString) ? 2 : 1;
    if (in.peek() == none) {
        in.skip(1);
        out.add(FieldKind::PushTime, 1);
        return true;
    }
    if (in.peek(head - 1) != static_cast<int>(clockSize)) {
        out.giveUp(in, in.peek(head - 1) < 0 ? DecodeErrc::Truncated : DecodeErrc::DateTimeForm);
        return false;
    }
    if (in.left() < head + clockSize) {
        out.giveUp(in, DecodeErrc::Truncated);
        return false;
    }
    const auto clock = decodeDateTime(in.rest().subspan(head, clockSize), in.offset() + head);
    in.skip(head + clockSize);
    out.add(FieldKind::PushTime, head + clockSize).value = clockText(*clock);
    return true;
}

void addBody(const Notification &notification, const ListContext &context, FieldBuilder &out)
{
    ByteCursor body(notification.body, notification.bodyOffset);
    const std::size_t first = out.fields().size();
    if (addDataFields(body, out) && !body.atEnd())
        out.giveUp(body, DecodeErrc::TrailingBytes);
    nameValues(notification, context, first, out.fields());
}

bool isBareList(const ByteCursor &in)
{
    return in.peek() == static_cast<int>(DataTag::Array) || in.peek() == static_cast<int>(DataTag::Structure);
}

void addApdu(ByteCursor &in, const PayloadContext &context, FieldBuilder &out)
{
    if (isCipheredApduTag(in.peek())) {
        addCipheredMessage(in, context.list, context.decipherer, out);
    } else if (in.peek() == dataNotificationTag) {
        addNotification(in, context.list, out);
    } else if (context.isBare && isBareList(in)) {
        addBody({0, {}, in.rest(), in.offset()}, context.list, out);
        in.skip(in.left());
    } else {
        out.giveUp(in, in.atEnd() ? DecodeErrc::Truncated : DecodeErrc::ApduTag);
    }
}

bool addNumber(ByteCursor &in, FieldKind kind, std::size_t size, FieldBuilder &out)
{
    ByteCursor ahead = in;
    const auto number = ahead.takeUnsigned(size);
    MessageField *field = out.take(in, kind, size);
    if (!field)
        return false;
    field->raw = static_cast<std::int64_t>(*number);
    field->value = std::to_string(*number);
    return true;
}

/// Of one block of several only the frame of all could be read; a message in one block is read on.
void addBlock(ByteCursor &in, const PayloadContext &context, FieldBuilder &out)
{
    const OpenField block(out, FieldKind::BlockTransfer);
    const bool isLast = in.peek(1) >= 0x80;
    const bool isFirst = in.peek(2) == 0 && in.peek(3) == 1;
    const bool hasHead = out.take(in, FieldKind::ApduTag, 1) && out.take(in, FieldKind::BlockControl, 1)
        && addNumber(in, FieldKind::BlockNumber, 2, out)
        && addNumber(in, FieldKind::BlockAcknowledged, 2, out);
    std::size_t length = 0;
    if (!hasHead || !addLength(in, length, out))
        return;
    ByteCursor content(in.rest().first(length), in.offset());
    in.skip(length);
    if (isFirst && isLast)
        addApdu(content, context, out);
    else
        out.add(FieldKind::MessagePart, length);
    if (!in.atEnd())
        out.giveUp(in, DecodeErrc::TrailingBytes);
}

} // namespace

void addNotification(ByteCursor &in, const ListContext &context, FieldBuilder &out)
{
    const OpenField notification(out, FieldKind::DataNotification);
    if (in.peek() != dataNotificationTag) {
        out.giveUp(in, in.atEnd() ? DecodeErrc::Truncated : DecodeErrc::ApduTag);
        return;
    }
    const auto decoded = decodeNotification(in);
    out.take(in, FieldKind::ApduTag, 1);
    const auto invokeId = ByteCursor(in).takeUnsigned(4);
    MessageField *id = out.take(in, FieldKind::InvokeId, 4);
    if (!id)
        return;
    id->value = hexNumber(*invokeId, 8);
    id->raw = static_cast<std::int64_t>(*invokeId);
    if (!addPushTime(in, out) || !decoded)
        return;
    addBody(*decoded, context, out);
    in.skip(in.left());
}

void addPayload(ByteCursor &in, const PayloadContext &context, FieldBuilder &out)
{
    if (in.peek() == llcDestination) {
        if (!skipLlcHeader(in)) {
            out.giveUp(in, DecodeErrc::LlcHeader);
            return;
        }
        out.add(FieldKind::LlcHeader, 3);
    }
    if (in.peek() == blockTransferTag)
        addBlock(in, context, out);
    else
        addApdu(in, context, out);
}

} // namespace hanscope
