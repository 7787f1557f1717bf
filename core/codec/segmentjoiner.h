// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/hdlcframe.h"
#include "core/codec/mbusframe.h"
#include "core/codec/partbuffer.h"

#include <optional>

namespace hanscope
{

/// Joins the payloads of several frames into one message: HDLC frames by their segmentation bit, M-Bus frames
/// by the number in their CI field.
/// source: ISO/IEC 13239; EN 13757-3; no HDLC meter of Norway, Sweden or Denmark segments
class SegmentJoiner
{
public:
    static constexpr std::size_t capacity = PartBuffer::capacity;

    /// The whole message that `frame` completes, or nothing yet. A view, valid until the next call.
    /// errors: SegmentsTooLong; the parts so far are dropped
    Result<std::optional<Bytes>> add(const HdlcFrame &frame);

    /// As above. A first part drops what an unfinished message left.
    /// errors: SegmentMissing, SegmentsTooLong; the parts so far are dropped
    Result<std::optional<Bytes>> add(const MBusFrame &frame);

    bool isJoining() const { return m_joins != Joins::Nothing; }
    void reset() { m_joins = Joins::Nothing; }

private:
    enum class Joins { Nothing, Hdlc, MBus };

    Result<std::optional<Bytes>> append(Bytes part, bool isLast);
    void begin(Joins kind);

    PartBuffer m_parts;
    Joins m_joins = Joins::Nothing;
    std::uint8_t m_nextSegment = 0; ///< of M-Bus
};

} // namespace hanscope
