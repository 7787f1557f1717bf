// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionsummary.h"

#include "core/session/sessionfile.h"

#include <algorithm>
#include <filesystem>

namespace hanscope
{
namespace
{

void takeEvent(StoredSession &session, const SessionEvent &event)
{
    if (const auto *note = std::get_if<SessionNote>(&event))
        session.notes.push_back(note->text);
    else if (std::holds_alternative<Anonymised>(event))
        session.isAnonymised = true;
}

void takeEvents(StoredSession &session, const SessionFile &file, std::size_t block)
{
    const auto content = file.content(block);
    if (!content) {
        session.isDamaged = true;
        return;
    }
    content->forEach([&](const SessionRecord &record) {
        if (record.event)
            takeEvent(session, *record.event);
        return true;
    });
}

} // namespace

StoredSession summaryOf(const std::string &path)
{
    StoredSession session;
    session.path = path;
    session.name = std::filesystem::path(path).stem().string();
    const auto file = SessionFile::open(path);
    if (!file) {
        session.trouble = troubleOf(file.error());
        session.detail = file.error().system ? file.error().system.message() : std::string();
        return session;
    }
    const std::vector<BlockPlace> &blocks = file->blocks();
    session.first = blocks.front().head.first;
    session.last = blocks.front().head.last;
    session.isDamaged = !file->damages().empty();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const BlockHead &head = blocks[i].head;
        session.first = std::min(session.first, head.first);
        session.last = std::max(session.last, head.last);
        session.meterBytes += head.byteCount;
        session.fileBytes = blocks[i].end();
        if (head.eventCount > 0)
            takeEvents(session, *file, i);
    }
    return session;
}

} // namespace hanscope
