// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/hdlcframe.h"

#include <array>
#include <optional>

namespace hanscope
{

/// Joins the information fields of segmented frames (S bit) into one message.
/// No meter of Norway, Sweden or Denmark segments; Iskraemeco in Croatia does.
class SegmentJoiner
{
public:
    static constexpr std::size_t capacity = 8192; ///< bytes of one joined message

    /// The whole message that `frame` completes, or nothing yet. A view, valid until the next call.
    /// errors: SegmentsTooLong; the parts so far are dropped
    Result<std::optional<Bytes>> add(const HdlcFrame &frame);

    bool isJoining() const { return m_size > 0; }
    void reset() { m_size = 0; }

private:
    std::array<std::uint8_t, capacity> m_joined{};
    std::size_t m_size = 0;
};

} // namespace hanscope
