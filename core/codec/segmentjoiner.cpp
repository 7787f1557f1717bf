// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/segmentjoiner.h"

#include <algorithm>

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
    if (startsMessage(frame.information))
        reset();
    if (!frame.segmented && !isJoining())
        return frame.information;
    if (frame.information.size() > m_joined.size() - m_size) {
        reset();
        return failure(DecodeErrc::SegmentsTooLong, 0);
    }
    std::copy(frame.information.begin(), frame.information.end(), m_joined.begin() + m_size);
    m_size += frame.information.size();
    if (frame.segmented)
        return std::nullopt;
    const Bytes whole{m_joined.data(), m_size};
    reset();
    return whole;
}

} // namespace hanscope
