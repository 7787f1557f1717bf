// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/blockcontent.h"
#include "core/session/blockscan.h"

namespace hanscope
{

/// A session that was recorded, or is still being recorded: what is complete now is read. Damage costs the
/// blocks it lies in and no others.
class SessionFile
{
public:
    /// errors: CannotRead, NotASession, NewerVersion
    static SessionResult<SessionFile> open(const std::string &path);

    const std::vector<BlockPlace> &blocks() const { return m_scan.blocks; }

    /// What is wrong between the blocks; their contents are judged when they are read.
    const std::vector<SessionError> &damages() const { return m_scan.damages; }

    /// errors: CannotRead, BadContent
    SessionResult<BlockContent> content(std::size_t block) const;

    /// Calls `handle(const SessionRecord &)` for each record in order, and `damaged(const SessionError &)`
    /// for each block that cannot be read and for what is wrong between them, last.
    template <typename Handler, typename Damaged>
    void forEach(Handler &&handle, Damaged &&damaged) const
    {
        for (std::size_t i = 0; i < blocks().size(); ++i) {
            const auto read = content(i);
            if (read)
                read->forEach([&](const SessionRecord &record) {
                    handle(record);
                    return true;
                });
            else
                damaged(read.error());
        }
        for (const SessionError &error : damages())
            damaged(error);
    }

private:
    SessionFile(PlainFile file, BlockScan scan)
        : m_file(std::move(file))
        , m_scan(std::move(scan))
    {
    }

    PlainFile m_file;
    BlockScan m_scan;
};

} // namespace hanscope
