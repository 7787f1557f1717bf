// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/blockbuilder.h"
#include "core/session/plainfile.h"
#include "core/session/sessionerror.h"

namespace hanscope
{

/// Writes a session file, block by block: whatever ends the program, the complete blocks are there. A block
/// ends half a minute after its first record, or with 64 KiB.
class SessionWriter
{
public:
    /// Makes the file, for its owner alone. `packingLevel`: see BlockBuilder.
    /// errors: CannotWrite, also when there is such a file already
    static SessionResult<SessionWriter> create(const std::string &path, int packingLevel = 3);

    ~SessionWriter() { flush(); }
    SessionWriter(SessionWriter &&) = default;
    SessionWriter &operator=(SessionWriter &&) = default;

    void add(ReceiveTime at, Bytes bytes);
    void add(ReceiveTime at, const SessionEvent &event);

    /// Writes what there is as a block. When that fails it is lost, and the file tells how much that was as
    /// soon as it can be written again.
    void flush();

    /// Why the last block could not be written; empty when it was.
    const std::optional<SessionError> &trouble() const { return m_trouble; }
    std::uint64_t size() const { return m_size; } ///< of the file

private:
    SessionWriter(PlainFile file, int packingLevel)
        : m_file(std::move(file))
        , m_builder(packingLevel)
    {
    }
    void endOldBlock(ReceiveTime now);

    PlainFile m_file;
    BlockBuilder m_builder;
    ReceiveTime m_begun{}; ///< of the block
    std::uint64_t m_size = 0;
    std::uint64_t m_lost = 0; ///< bytes of the meter that could not be written
    std::optional<SessionError> m_trouble;
};

} // namespace hanscope
