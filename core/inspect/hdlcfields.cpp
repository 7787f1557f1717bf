// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/hdlcfields.h"

#include "core/codec/crc16x25.h"
#include "core/codec/hdlcframe.h"
#include "core/inspect/valuetext.h"

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr std::size_t checksumSize = 2;

/// The format field. `size` is how many bytes there are between the flags.
bool addFormat(ByteCursor &in, std::size_t size, bool &segmented, FieldBuilder &out)
{
    ByteCursor ahead = in;
    const auto format = ahead.takeUnsigned(2);
    if (!format) {
        out.giveUp(in, DecodeErrc::TooShort);
        return false;
    }
    segmented = (*format & 0x0800) != 0;
    const std::size_t length = *format & hdlcMaxLength;
    MessageField &field
        = *out.take(in, segmented ? FieldKind::HdlcFormatSegmented : FieldKind::HdlcFormat, 2);
    field.value = std::to_string(length);
    field.raw = static_cast<std::int64_t>(length);
    if ((*format & 0xF000) != 0xA000)
        field.problem = errorWord(DecodeErrc::FormatType);
    else if (length != size)
        field.problem = errorWord(DecodeErrc::Length);
    return true;
}

/// An address: its last byte is the first odd one of at most four.
bool addAddress(ByteCursor &in, FieldKind kind, FieldBuilder &out)
{
    constexpr std::size_t longest = 4;
    for (std::size_t size = 1; size <= longest; ++size) {
        const int last = in.peek(size - 1);
        if (last < 0 || (last & 1) == 0)
            continue;
        const auto address = ByteCursor(in).takeUnsigned(size);
        out.take(in, kind, size)->value = hexNumber(*address, static_cast<int>(2 * size));
        return true;
    }
    out.giveUp(in, in.left() < longest ? DecodeErrc::TooShort : DecodeErrc::Address);
    return false;
}

/// A checksum over `covered`, sent low byte first.
void addChecksum(ByteCursor &in, FieldKind kind, Bytes covered, FieldBuilder &out)
{
    const auto sent = static_cast<unsigned>(in.peek(0) | in.peek(1) << 8);
    Crc16X25 crc;
    crc.add(covered);
    MessageField &field = *out.take(in, kind, checksumSize);
    field.value = hexNumber(sent, 4);
    if (sent == crc.value())
        return;
    field.expected = hexNumber(crc.value(), 4);
    field.problem = errorWord(kind == FieldKind::HdlcHeaderChecksum ? DecodeErrc::HeaderChecksum
                                                                    : DecodeErrc::FrameChecksum);
}

void addInformation(ByteCursor &in, bool segmented, std::uint32_t source, Decipherer &decipherer,
                    FieldBuilder &out)
{
    const OpenField information(out, FieldKind::HdlcInformation);
    constexpr int llcDestination = 0xE6;
    const bool goesOn = in.peek() != llcDestination;
    if (segmented || goesOn) {
        out.take(in, FieldKind::MessagePart, in.left());
        return;
    }
    addPayload(in, {{source}, decipherer}, out);
}

/// From the format field to the FCS; `in` has what stands between the flags.
void addInside(ByteCursor &in, bool isClosed, Decipherer &decipherer, FieldBuilder &out)
{
    const Bytes inside = in.rest();
    const std::size_t start = in.offset();
    const auto covered = [&inside, start](const ByteCursor &at) { return inside.first(at.offset() - start); };
    bool segmented = false;
    if (!addFormat(in, inside.size(), segmented, out) || !addAddress(in, FieldKind::HdlcDestination, out))
        return;
    const ByteCursor atSource = in;
    if (!addAddress(in, FieldKind::HdlcSource, out))
        return;
    const auto source = ByteCursor(atSource).takeUnsigned(atSource.left() - in.left());
    const int controlByte = in.peek();
    MessageField *control = out.take(in, FieldKind::HdlcControl, 1);
    if (!control)
        return;
    control->value = hexNumber(static_cast<unsigned>(controlByte), 2);
    const std::size_t length = static_cast<std::size_t>((inside[0] & 0x07u) << 8 | inside[1]);
    // Without the end of the frame its last two bytes are no checksum, unless the length says so.
    const bool hasChecksum = isClosed || length <= inside.size();
    const std::size_t end = isClosed ? inside.size() : std::min(length, inside.size());
    const std::size_t left = end > inside.size() - in.left() ? end - (inside.size() - in.left()) : 0;
    if (left > checksumSize)
        addChecksum(in, FieldKind::HdlcHeaderChecksum, covered(in), out);
    const std::size_t tail = hasChecksum ? checksumSize : 0;
    const std::size_t headRead = inside.size() - in.left();
    if (end < headRead + tail) {
        out.giveUp(in, DecodeErrc::TooShort);
        return;
    }
    ByteCursor information(in.rest().first(end - headRead - tail), in.offset());
    in.skip(information.left());
    if (!information.atEnd())
        addInformation(information, segmented, static_cast<std::uint32_t>(*source), decipherer, out);
    if (hasChecksum)
        addChecksum(in, FieldKind::HdlcFrameChecksum, covered(in), out);
    else
        out.giveUp(in, DecodeErrc::Cut);
    if (!in.atEnd())
        out.giveUp(in, DecodeErrc::Length);
}

} // namespace

void addHdlcFrame(Bytes bytes, Decipherer &decipherer, FieldBuilder &out)
{
    const OpenField frame(out, FieldKind::HdlcFrame);
    const bool isClosed = bytes.size() > 1 && bytes.back() == hdlcFlag;
    out.add(FieldKind::HdlcFlag, 1);
    ByteCursor inside(bytes.subspan(1, bytes.size() - (isClosed ? 2 : 1)), 1);
    addInside(inside, isClosed, decipherer, out);
    if (isClosed)
        out.add(FieldKind::HdlcFlag, 1);
    else
        out.add(FieldKind::HdlcFlag, 0).problem = errorWord(DecodeErrc::NoClosingFlag);
}

} // namespace hanscope
