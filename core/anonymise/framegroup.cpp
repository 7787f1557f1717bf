// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anonymise/framegroup.h"

#include "core/codec/blockjoiner.h"
#include "core/codec/crc16arc.h"
#include "core/codec/crc16x25.h"
#include "core/codec/datavalue.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace hanscope
{
namespace
{

using Frames = std::span<std::uint8_t>;

/// FCS: the last two bytes in front of the closing flag, low byte first. Headers are not changed, so HCS
/// stays.
void setHdlcChecksum(Frames frame)
{
    const Frames inside = frame.subspan(1, frame.size() - 2);
    Crc16X25 crc;
    crc.add(inside.first(inside.size() - 2));
    inside[inside.size() - 2] = static_cast<std::uint8_t>(crc.value() & 0xFF);
    inside[inside.size() - 1] = static_cast<std::uint8_t>(crc.value() >> 8);
}

void setMBusChecksum(Frames frame)
{
    const Frames summed = frame.subspan(4, frame.size() - 6);
    frame[frame.size() - 2] = static_cast<std::uint8_t>(std::accumulate(summed.begin(), summed.end(), 0u));
}

/// Four hex digits behind the exclamation mark, where there are any.
void setP1Checksum(Frames frame)
{
    constexpr std::size_t digits = 4;
    const auto mark = std::find(frame.rbegin(), frame.rend(), '!').base();
    const auto size = static_cast<std::size_t>(mark - frame.begin());
    if (frame.size() < size + digits || frame[size] == '\r' || frame[size] == '\n')
        return;
    unsigned crc = crc16Arc(frame.first(size));
    for (std::size_t i = digits; i-- > 0; crc >>= 4)
        frame[size + i] = static_cast<std::uint8_t>("0123456789ABCDEF"[crc & 0x0F]);
}

void setChecksum(Framing framing, Frames frame)
{
    switch (framing) {
    case Framing::Hdlc:
        return setHdlcChecksum(frame);
    case Framing::MBus:
        return setMBusChecksum(frame);
    case Framing::P1:
        return setP1Checksum(frame);
    case Framing::None:
        return;
    }
}

} // namespace

void FrameGroup::clear()
{
    m_parts.clear();
    m_bytes.clear();
    m_segments.clear();
    m_message.clear();
}

void FrameGroup::add(std::uint64_t offset, Bytes bytes, Framing framing, const Frame &frame)
{
    const std::size_t begin = m_bytes.size();
    m_parts.push_back({offset, begin, bytes.size(), framing});
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    const auto placeOf
        = [&](Bytes piece) { return begin + static_cast<std::size_t>(piece.data() - bytes.data()); };
    if (const auto *hdlc = std::get_if<HdlcFrame>(&frame)) {
        addPiece(placeOf(hdlc->information), hdlc->information.size(), !hdlc->segmented);
    } else if (const auto *mbus = std::get_if<MBusFrame>(&frame)) {
        addPiece(placeOf(mbus->data), mbus->data.size(), mbus->isLast);
    } else {
        m_message.resize(bytes.size());
        std::iota(m_message.begin(), m_message.end(), begin);
    }
}

void FrameGroup::addPiece(std::size_t begin, std::size_t size, bool isLast)
{
    const std::size_t before = m_segments.size();
    m_segments.resize(before + size);
    std::iota(m_segments.begin() + static_cast<std::ptrdiff_t>(before), m_segments.end(), begin);
    if (!isLast)
        return;
    constexpr std::size_t llcSize = 3;
    constexpr std::uint8_t llcDestination = 0xE6;
    Places apdu = std::exchange(m_segments, {});
    if (apdu.size() >= llcSize && m_bytes[apdu[0]] == llcDestination)
        apdu.erase(apdu.begin(), apdu.begin() + llcSize);
    if (!apdu.empty() && m_bytes[apdu[0]] == blockTransferTag)
        takeBlock(std::move(apdu));
    else
        m_message = std::move(apdu);
}

/// Adds what a block holds to the message; the head is E0, five bytes, and a length.
void FrameGroup::takeBlock(Places apdu)
{
    constexpr std::size_t headSize = 6;
    std::vector<std::uint8_t> bytes(apdu.size());
    std::transform(apdu.begin(), apdu.end(), bytes.begin(), [this](std::size_t at) { return m_bytes[at]; });
    ByteCursor in(bytes);
    if (!in.take(headSize) || !readLength(in))
        return;
    m_message.insert(m_message.end(), apdu.begin() + static_cast<std::ptrdiff_t>(in.offset()), apdu.end());
}

std::vector<std::uint8_t> FrameGroup::message() const
{
    std::vector<std::uint8_t> message(m_message.size());
    std::transform(m_message.begin(), m_message.end(), message.begin(),
                   [this](std::size_t at) { return m_bytes[at]; });
    return message;
}

void FrameGroup::replaceMessage(Bytes message)
{
    for (std::size_t i = 0; i < m_message.size(); ++i)
        m_bytes[m_message[i]] = message[i];
    for (const Part &part : m_parts)
        setChecksum(part.framing, Frames(m_bytes).subspan(part.begin, part.size));
}

} // namespace hanscope
