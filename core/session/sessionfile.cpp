// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionfile.h"

namespace hanscope
{

SessionResult<SessionFile> SessionFile::open(const std::string &path)
{
    PlainFile file;
    if (const std::error_code error = file.openForReading(path))
        return tl::unexpected(SessionError{SessionErrc::CannotRead, 0, 0, error});
    auto scan = scanBlocks(file);
    if (!scan)
        return tl::unexpected(scan.error());
    return SessionFile(std::move(file), std::move(*scan));
}

SessionResult<BlockContent> SessionFile::content(std::size_t block) const
{
    const BlockPlace &place = m_scan.blocks.at(block);
    std::vector<std::uint8_t> stored(place.head.storedSize);
    std::error_code error;
    stored.resize(m_file.readAt(place.contentOffset(), stored, error));
    if (error)
        return tl::unexpected(SessionError{SessionErrc::CannotRead, place.offset, 0, error});
    auto content = BlockContent::unpack(place.head, stored);
    if (!content)
        return tl::unexpected(
            SessionError{SessionErrc::BadContent, place.offset, place.end() - place.offset, {}});
    return std::move(*content);
}

} // namespace hanscope
