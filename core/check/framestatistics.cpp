// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/framestatistics.h"

namespace hanscope
{
namespace
{

constexpr std::size_t longestShort = 64; ///< list 1 has up to 44 bytes, the shortest list 2 103
constexpr std::size_t shortestList = 20; ///< less is a header without a list
constexpr std::size_t flagCount = 2;
constexpr std::size_t clearlyShort = 4; ///< so many bytes missing are no lost byte or flag

} // namespace

void FrameStatistics::add(const Message &message)
{
    switch (message.status) {
    case MessageStatus::Decoded:
    case MessageStatus::Encrypted:
    case MessageStatus::Unsupported:
        addGood(message);
        break;
    case MessageStatus::Corrupt:
    case MessageStatus::Incomplete:
        addBad(message);
        break;
    }
}

void FrameStatistics::addGood(const Message &message)
{
    ++m_evidence.good;
    ++ofLength(message.bytes.size()).good;
    m_evidence.p1 += message.framing == Framing::P1 ? 1 : 0;
    if (message.status == MessageStatus::Decoded)
        ++m_evidence.decoded;
    else if (message.status == MessageStatus::Encrypted)
        ++m_evidence.encrypted;
    else
        ++m_evidence.unknown;
}

void FrameStatistics::addBad(const Message &message)
{
    const bool hasHeader = message.framing == Framing::Hdlc && message.bytes.size() > 1;
    const HdlcHeader header = hasHeader ? inspectHdlcHeader(message.bytes.subspan(1)) : HdlcHeader{};
    const std::size_t size = header.length + flagCount;
    if (header.state == HdlcHeaderState::Plausible && size >= shortestList) {
        ++m_evidence.bad;
        ++m_evidence.headersRight;
        LengthEvidence &same = ofLength(size);
        ++same.bad;
        same.brokenOff += message.bytes.size() + clearlyShort <= size ? 1 : 0;
        same.tooLong += message.bytes.size() > size ? 1 : 0;
        return;
    }
    const bool isMessage = message.framing != Framing::None && message.bytes.size() >= shortestList;
    if (isMessage)
        ++m_evidence.bad;
    else
        m_evidence.strayBytes += message.bytes.size();
}

LengthEvidence &FrameStatistics::ofLength(std::size_t bytes)
{
    return bytes <= longestShort ? m_evidence.shortOnes : m_evidence.longOnes;
}

} // namespace hanscope
