// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/mbusfields.h"

#include "core/codec/mbusframe.h"
#include "core/inspect/valuetext.h"

#include <numeric>

namespace hanscope
{
namespace
{

constexpr std::size_t headSize = 4; ///< 68 L L 68
constexpr std::size_t tailSize = 2; ///< checksum, stop
constexpr int stopByte = 0x16;

bool addByte(ByteCursor &in, FieldKind kind, FieldBuilder &out)
{
    const int byte = in.peek();
    MessageField *field = out.take(in, kind, 1);
    if (field)
        field->value = hexNumber(static_cast<unsigned>(byte), 2);
    return field != nullptr;
}

bool addHead(ByteCursor &in, FieldBuilder &out)
{
    if (!addByte(in, FieldKind::MBusStart, out))
        return false;
    const int length = in.peek();
    const bool agree = in.peek(1) == length;
    MessageField *field = out.take(in, FieldKind::MBusLength, 2);
    if (!field)
        return false;
    field->value = std::to_string(length);
    field->raw = length;
    if (!agree)
        field->problem = errorWord(DecodeErrc::Length);
    return addByte(in, FieldKind::MBusStart, out);
}

/// CI 00 to 1F: part of a DLMS message, its number in the lower bits, bit 4 with the last one.
void addData(ByteCursor &in, int information, Decipherer &decipherer, FieldBuilder &out)
{
    constexpr int lastBit = 0x10;
    const bool carriesDlms = information < 0x20 && in.left() >= 2;
    if (carriesDlms) {
        addByte(in, FieldKind::MBusSource, out);
        addByte(in, FieldKind::MBusDestination, out);
    }
    const OpenField data(out, FieldKind::MBusData);
    if (carriesDlms && information == lastBit)
        addPayload(in, {{}, decipherer}, out);
    else if (carriesDlms)
        out.take(in, FieldKind::MessagePart, in.left());
    else
        out.giveUp(in, DecodeErrc::ApduTag);
}

void addTail(ByteCursor &in, Bytes summed, FieldBuilder &out)
{
    const unsigned sum = std::accumulate(summed.begin(), summed.end(), 0u) & 0xFF;
    const int sent = in.peek();
    if (!addByte(in, FieldKind::MBusChecksum, out))
        return;
    if (static_cast<int>(sum) != sent) {
        out.fields().back().problem = errorWord(DecodeErrc::FrameChecksum);
        out.fields().back().expected = hexNumber(sum, 2);
    }
    const int stop = in.peek();
    if (addByte(in, FieldKind::MBusStop, out) && stop != stopByte)
        out.fields().back().problem = errorWord(DecodeErrc::NoClosingFlag);
}

} // namespace

void addMBusFrame(Bytes bytes, Decipherer &decipherer, FieldBuilder &out)
{
    const OpenField frame(out, FieldKind::MBusFrame);
    ByteCursor in(bytes);
    if (!addHead(in, out))
        return;
    const auto told = mbusFrameSize(bytes);
    const std::size_t size = told ? *told : bytes.size();
    const bool isWhole = size <= bytes.size() && size >= headSize + tailSize;
    const Bytes summed = isWhole ? bytes.subspan(headSize, size - headSize - tailSize) : in.rest();
    ByteCursor fields(summed, headSize);
    in.skip(summed.size());
    const int information = fields.peek(2);
    if (addByte(fields, FieldKind::MBusControl, out) && addByte(fields, FieldKind::MBusAddress, out)
        && addByte(fields, FieldKind::MBusInformation, out))
        addData(fields, information, decipherer, out);
    if (isWhole)
        addTail(in, summed, out);
    else
        out.giveUp(in, DecodeErrc::Cut);
    if (!in.atEnd())
        out.giveUp(in, DecodeErrc::TrailingBytes);
}

} // namespace hanscope
