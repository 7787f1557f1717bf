// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/sessionsource.h"

#include <algorithm>

namespace hanscope
{

SessionSource::SessionSource(SessionFile file)
    : m_file(std::move(file))
    , m_isDamaged(!m_file.damages().empty())
{
}

void SessionSource::seek(ReceiveTime from)
{
    const std::vector<BlockPlace> &blocks = m_file.blocks();
    const auto found = std::find_if(blocks.begin(), blocks.end(),
                                    [&](const BlockPlace &place) { return place.head.last >= from; });
    m_block = static_cast<std::size_t>(found - blocks.begin());
    m_content.reset();
}

/// False at the end.
bool SessionSource::openBlock()
{
    while (m_block < m_file.blocks().size()) {
        if (auto content = m_file.content(m_block++)) {
            m_content = std::move(*content);
            m_position = m_content->begin();
            return true;
        }
        m_isDamaged = true;
    }
    return false;
}

const SessionRecord *SessionSource::next()
{
    for (;;) {
        if (!m_content && !openBlock())
            return nullptr;
        m_record = m_content->next(m_position);
        if (m_record)
            return &*m_record;
        m_content.reset();
    }
}

} // namespace hanscope
