// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/blockbuilder.h"
#include "core/session/sessionerror.h"

#include <deque>

namespace hanscope
{

/// What was heard last, packed, in memory: so that it can still be kept when something has happened. A day of
/// a meter is some megabytes.
class SessionRing
{
public:
    /// 0: keeps nothing.
    explicit SessionRing(std::chrono::minutes kept = std::chrono::hours{24});

    void setKept(std::chrono::minutes kept);

    void add(ReceiveTime at, Bytes bytes);
    void add(ReceiveTime at, const SessionEvent &event);

    /// Writes what came from `from` on, to the whole block, into a new session file. Reader and line that
    /// were in use by then come first. errors: CannotWrite
    std::optional<SessionError> save(const std::string &path, ReceiveTime from);

    std::optional<ReceiveTime> first() const; ///< of what is kept; empty: nothing

    std::size_t size() const; ///< bytes of memory that the packed blocks take

private:
    struct Block {
        ReceiveTime last{};
        std::vector<std::uint8_t> bytes;
        std::vector<SessionEvent> stateBefore; ///< reader and line
    };
    void endBlock(ReceiveTime now);
    void drop(ReceiveTime now);
    std::vector<SessionEvent> state() const;

    std::chrono::minutes m_kept;
    BlockBuilder m_builder;
    ReceiveTime m_begun{};
    std::deque<Block> m_blocks;
    std::optional<SessionEvent> m_reader;
    std::optional<SessionEvent> m_line;
    std::vector<SessionEvent> m_stateBefore; ///< of the block that is being filled
};

} // namespace hanscope
