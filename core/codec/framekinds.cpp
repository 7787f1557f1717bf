// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/framekinds.h"

#include <array>

namespace hanscope
{
namespace
{

using State = FrameAttempt::State;

Opening openingOf(bool seems, DecodeErrc why)
{
    if (seems)
        return Opening::Yes;
    return why == DecodeErrc::Truncated ? Opening::NeedMore : Opening::No;
}

Opening opensHdlc(Bytes ahead)
{
    if (ahead.size() < 2)
        return Opening::NeedMore;
    return (ahead[1] & 0xF0) == 0xA0 ? Opening::Yes : Opening::No;
}

FrameAttempt attemptHdlc(Bytes ahead, bool)
{
    const Bytes inside = ahead.subspan(1);
    const HdlcHeader header = inspectHdlcHeader(inside);
    if (header.state == HdlcHeaderState::Wrong)
        return {};
    if (header.state == HdlcHeaderState::NeedMore || inside.size() <= header.length)
        return {State::NeedMore, 0, {}};
    if (inside[header.length] != hdlcFlag)
        return {};
    const auto frame = decodeHdlcFrame(inside.first(header.length));
    if (!frame)
        return {};
    return {State::Whole, header.length + 2, *frame};
}

/// What would have made it a frame is tried in the order in which a reader would look.
DecodeError reasonForHdlc(const RejectedBytes &rejected)
{
    const Bytes inside = rejected.bytes.subspan(1);
    const HdlcHeader header = inspectHdlcHeader(inside);
    const bool ownFlag = !inside.empty() && inside.back() == hdlcFlag;
    const bool couldGoOn = header.state == HdlcHeaderState::NeedMore
        || (header.state == HdlcHeaderState::Plausible && inside.size() <= header.length);
    if (rejected.atEndOfInput && couldGoOn && !ownFlag)
        return {DecodeErrc::Cut, rejected.bytes.size()};
    if (header.state == HdlcHeaderState::Plausible && inside.size() == header.length + 1 && !ownFlag)
        return {DecodeErrc::NoClosingFlag, rejected.bytes.size() - 1};
    const bool closed = ownFlag || rejected.startByteFollows;
    const auto frame = decodeHdlcFrame(ownFlag ? inside.first(inside.size() - 1) : inside);
    if (frame)
        return {closed ? DecodeErrc::Length : DecodeErrc::NoClosingFlag, 1};
    return {frame.error().code, frame.error().offset + 1};
}

Opening opensMBus(Bytes ahead)
{
    const auto size = mbusFrameSize(ahead);
    return openingOf(size.has_value(), size ? DecodeErrc{} : size.error().code);
}

FrameAttempt attemptMBus(Bytes ahead, bool)
{
    const auto size = mbusFrameSize(ahead);
    if (!size)
        return {};
    if (ahead.size() < *size)
        return {State::NeedMore, 0, {}};
    const auto frame = decodeMBusFrame(ahead.first(*size));
    if (!frame)
        return {};
    return {State::Whole, *size, *frame};
}

DecodeError cutOrShort(const RejectedBytes &rejected)
{
    return {rejected.atEndOfInput ? DecodeErrc::Cut : DecodeErrc::Length, rejected.bytes.size()};
}

DecodeError reasonForMBus(const RejectedBytes &rejected)
{
    const auto size = mbusFrameSize(rejected.bytes);
    if (!size || *size > rejected.bytes.size())
        return cutOrShort(rejected);
    const auto frame = decodeMBusFrame(rejected.bytes.first(*size));
    return frame ? DecodeError{DecodeErrc::Length, 1} : frame.error();
}

Opening opensP1(Bytes ahead)
{
    const auto start = checkP1Start(ahead);
    return openingOf(start.has_value(), start ? DecodeErrc{} : start.error().code);
}

FrameAttempt attemptP1(Bytes ahead, bool noMoreComes)
{
    std::size_t size = 0;
    const auto telegram = decodeP1Telegram(ahead, noMoreComes, size);
    if (telegram)
        return {State::Whole, size, *telegram};
    return {telegram.error().code == DecodeErrc::Truncated ? State::NeedMore : State::Wrong, 0, {}};
}

DecodeError reasonForP1(const RejectedBytes &rejected)
{
    std::size_t size = 0;
    const auto telegram = decodeP1Telegram(rejected.bytes, false, size);
    if (telegram)
        return {DecodeErrc::Length, 0};
    if (telegram.error().code == DecodeErrc::Truncated && rejected.atEndOfInput)
        return {DecodeErrc::Cut, rejected.bytes.size()};
    if (telegram.error().code == DecodeErrc::Truncated)
        return {DecodeErrc::NoClosingFlag, rejected.bytes.size()};
    return telegram.error();
}

constexpr std::array kinds{
    FrameKind{Framing::Hdlc, hdlcFlag, true, "", opensHdlc, attemptHdlc, reasonForHdlc},
    FrameKind{Framing::MBus, mbusStart, false, "", opensMBus, attemptMBus, reasonForMBus},
    FrameKind{Framing::P1, p1Start, false, "\r\n", opensP1, attemptP1, reasonForP1},
};

constexpr std::array<const FrameKind *, 256> makeKindOfByte()
{
    std::array<const FrameKind *, 256> table{};
    for (const FrameKind &kind : kinds)
        table[kind.startByte] = &kind;
    return table;
}

constexpr std::array<const FrameKind *, 256> kindOfByte = makeKindOfByte();

} // namespace

std::string_view framingWord(Framing framing)
{
    switch (framing) {
    case Framing::None:
        return "none";
    case Framing::Hdlc:
        return "hdlc";
    case Framing::MBus:
        return "mbus";
    case Framing::P1:
        return "p1";
    }
    return "";
}

const FrameKind *frameKindOf(std::uint8_t byte)
{
    return kindOfByte[byte];
}

} // namespace hanscope
