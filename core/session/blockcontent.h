// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/blockhead.h"
#include "core/session/sessionrecord.h"

#include <vector>

namespace hanscope
{

/// What one block holds. Views of it live as long as it does.
class BlockContent
{
public:
    /// Unpacks and checks what stands behind `head`. Empty when checksum, size or form are wrong.
    static std::optional<BlockContent> unpack(const BlockHead &head, Bytes stored);

    /// The meter's bytes, all of them, without a seam.
    Bytes bytes() const { return Bytes(m_content).subspan(m_tableEnd); }

    /// Calls `handle(const SessionRecord &)` for each record in order, as long as it returns true.
    template <typename Handler>
    void forEach(Handler &&handle) const
    {
        Position position = begin();
        while (const auto record = next(position)) {
            if (!handle(*record))
                return;
        }
    }

    /// Where a reader stands that wants the records one by one.
    struct Position {
        std::size_t inTable = 0;
        std::size_t inBytes = 0;
        ReceiveTime at{};
    };
    Position begin() const { return {m_tableBegin, m_tableEnd, {}}; }

    /// The record there, and moves behind it; empty at the end.
    std::optional<SessionRecord> next(Position &position) const;

private:
    bool findTable(const BlockHead &head);

    std::vector<std::uint8_t> m_content;
    std::size_t m_tableBegin = 0;
    std::size_t m_tableEnd = 0;
    std::uint64_t m_streamOffset = 0;
};

} // namespace hanscope
