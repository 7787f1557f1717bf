// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replay/recordsource.h"
#include "core/session/sessionfile.h"

namespace hanscope
{

/// The records of a session file, block by block.
class SessionSource : public RecordSource
{
public:
    explicit SessionSource(SessionFile file);

    void seek(ReceiveTime from) override;
    const SessionRecord *next() override;
    bool isDamaged() const override { return m_isDamaged; }

private:
    bool openBlock();

    SessionFile m_file;
    std::size_t m_block = 0; ///< the next one to open
    std::optional<BlockContent> m_content;
    BlockContent::Position m_position;
    std::optional<SessionRecord> m_record;
    bool m_isDamaged = false;
};

} // namespace hanscope
