// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/segmentjoiner.h"

namespace hanscope
{
namespace
{

bool startsMessage(Bytes information)
{
    // Only the first segment has the LLC header.
    return information.size() >= 3 && information[0] == 0xE6 && information[2] == 0x00;
}

} // namespace

Result<std::optional<Bytes>> SegmentJoiner::add(const HdlcFrame &frame)
{
    const bool goesOn = m_joins == Joins::Hdlc && !startsMessage(frame.information);
    if (!goesOn) {
        reset();
        if (!frame.segmented)
            return frame.information;
        begin(Joins::Hdlc);
    }
    return append(frame.information, !frame.segmented);
}

Result<std::optional<Bytes>> SegmentJoiner::add(const MBusFrame &frame)
{
    const bool goesOn = m_joins == Joins::MBus && frame.segment == m_nextSegment;
    if (!goesOn) {
        reset();
        if (frame.segment != 0)
            return failure(DecodeErrc::SegmentMissing, 0);
        if (frame.isLast)
            return frame.data;
        begin(Joins::MBus);
    }
    m_nextSegment = (frame.segment + 1) & 0x0F;
    return append(frame.data, frame.isLast);
}

void SegmentJoiner::begin(Joins kind)
{
    m_parts.clear();
    m_joins = kind;
}

Result<std::optional<Bytes>> SegmentJoiner::append(Bytes part, bool isLast)
{
    if (!m_parts.append(part)) {
        reset();
        return failure(DecodeErrc::SegmentsTooLong, 0);
    }
    if (!isLast)
        return std::nullopt;
    reset();
    return m_parts.whole();
}

} // namespace hanscope
