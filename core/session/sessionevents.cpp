// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionevents.h"

#include "core/session/varint.h"

namespace hanscope
{
namespace
{

enum EventNumber : std::uint8_t {
    RecordedByEvent = 1,
    ReaderOpenedEvent = 2,
    LineSetEvent = 3,
    ReaderGoneEvent = 4,
    NoteEvent = 5,
    LostEvent = 6,
    AnonymisedEvent = 7,
};

using Buffer = std::vector<std::uint8_t>;

void appendChars(Buffer &out, std::string_view text)
{
    out.insert(out.end(), text.begin(), text.end());
}

void appendText(Buffer &out, std::string_view text)
{
    appendVarint(out, text.size());
    appendChars(out, text);
}

EventNumber appendBody(Buffer &out, const RecordedBy &event)
{
    appendChars(out, event.program);
    return RecordedByEvent;
}

EventNumber appendBody(Buffer &out, const SerialDevice &reader)
{
    appendVarint(out, reader.vendorId);
    appendVarint(out, reader.productId);
    for (const std::string *text : {&reader.path, &reader.product, &reader.maker, &reader.serialNumber})
        appendText(out, *text);
    return ReaderOpenedEvent;
}

EventNumber appendBody(Buffer &out, const LineSetting &setting)
{
    appendVarint(out, setting.baudRate);
    out.push_back(setting.parity == Parity::Even ? 1 : 0);
    return LineSetEvent;
}

EventNumber appendBody(Buffer &out, const ReaderGone &event)
{
    appendChars(out, event.reason);
    return ReaderGoneEvent;
}

EventNumber appendBody(Buffer &out, const SessionNote &event)
{
    appendChars(out, event.text);
    return NoteEvent;
}

EventNumber appendBody(Buffer &out, const BytesLost &event)
{
    appendVarint(out, event.count);
    return LostEvent;
}

EventNumber appendBody(Buffer &out, const Anonymised &event)
{
    out.push_back(event.timesMoved ? 1 : 0);
    return AnonymisedEvent;
}

std::optional<std::string> takeText(ByteCursor &in)
{
    const auto size = takeVarint(in);
    if (!size || *size > in.left())
        return std::nullopt;
    const Bytes text = in.rest().first(static_cast<std::size_t>(*size));
    in.skip(text.size());
    return std::string(charsOf(text));
}

std::optional<SessionEvent> takeReader(ByteCursor in)
{
    SerialDevice reader;
    const auto vendor = takeVarint(in);
    const auto product = takeVarint(in);
    if (!vendor || !product)
        return std::nullopt;
    reader.vendorId = static_cast<std::uint16_t>(*vendor);
    reader.productId = static_cast<std::uint16_t>(*product);
    for (std::string *text : {&reader.path, &reader.product, &reader.maker, &reader.serialNumber}) {
        auto taken = takeText(in);
        if (!taken)
            return std::nullopt;
        *text = std::move(*taken);
    }
    return reader;
}

std::optional<SessionEvent> takeSetting(ByteCursor in)
{
    const auto baudRate = takeVarint(in);
    if (!baudRate || in.atEnd())
        return std::nullopt;
    return LineSetting{static_cast<std::uint32_t>(*baudRate), in.peek() == 1 ? Parity::Even : Parity::None};
}

} // namespace

void appendEvent(Buffer &out, const SessionEvent &event)
{
    Buffer body;
    const EventNumber number
        = std::visit([&body](const auto &alternative) { return appendBody(body, alternative); }, event);
    out.push_back(number);
    appendVarint(out, body.size());
    out.insert(out.end(), body.begin(), body.end());
}

std::optional<SessionEvent> decodeEvent(std::uint8_t number, Bytes bytes)
{
    const std::string text(charsOf(bytes));
    ByteCursor in(bytes);
    switch (number) {
    case RecordedByEvent:
        return RecordedBy{text};
    case ReaderOpenedEvent:
        return takeReader(in);
    case LineSetEvent:
        return takeSetting(in);
    case ReaderGoneEvent:
        return ReaderGone{text};
    case NoteEvent:
        return SessionNote{text};
    case LostEvent:
        return BytesLost{takeVarint(in).value_or(0)};
    case AnonymisedEvent:
        return Anonymised{in.peek() == 1};
    default:
        return std::nullopt;
    }
}

} // namespace hanscope
