// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/blockscan.h"

#include <algorithm>

namespace hanscope
{
namespace
{

/// A window into the file that is moved forward: heads near each other cost one read.
class FileWindow
{
public:
    explicit FileWindow(const PlainFile &file)
        : m_file(file)
        , m_size(file.size())
        , m_buffer(bufferSize)
    {
    }

    std::uint64_t fileSize() const { return m_size; }
    const std::error_code &error() const { return m_error; }

    /// What is there from `offset` on: at least a head's size, unless the file ends.
    Bytes from(std::uint64_t offset)
    {
        const bool holds = offset >= m_begin && offset + blockHeadSize <= m_begin + m_filled;
        if (!holds) {
            const bool isNear = offset >= m_begin && offset < m_begin + 2 * bufferSize;
            // A head far away is read alone: most of what lies between heads is never looked at.
            const std::size_t wanted = isNear || m_filled == 0 ? bufferSize : nearHead;
            m_filled = m_file.readAt(offset, std::span(m_buffer).first(wanted), m_error);
            m_begin = offset;
        }
        return Bytes(m_buffer).subspan(static_cast<std::size_t>(offset - m_begin),
                                       static_cast<std::size_t>(m_begin + m_filled - offset));
    }

private:
    static constexpr std::size_t bufferSize = std::size_t{64} << 10;
    static constexpr std::size_t nearHead = 512;

    const PlainFile &m_file;
    std::uint64_t m_size;
    std::vector<std::uint8_t> m_buffer;
    std::uint64_t m_begin = 0;
    std::size_t m_filled = 0;
    std::error_code m_error;
};

/// The next place from `offset` on where a good head stands; empty when there is none.
std::optional<BlockPlace> findHead(FileWindow &window, std::uint64_t offset)
{
    while (offset + blockHeadSize <= window.fileSize() && !window.error()) {
        const Bytes ahead = window.from(offset);
        const auto found = std::search(ahead.begin(), ahead.end(), blockMagic.begin(), blockMagic.end());
        const auto skipped = static_cast<std::size_t>(found - ahead.begin());
        if (found == ahead.end()) {
            offset += std::max<std::size_t>(ahead.size(), blockMagic.size()) - (blockMagic.size() - 1);
            continue;
        }
        offset += skipped;
        if (const auto head = decodeBlockHead(window.from(offset)))
            return BlockPlace{offset, *head};
        ++offset;
    }
    return std::nullopt;
}

class Scanner
{
public:
    explicit Scanner(const PlainFile &file)
        : m_window(file)
    {
    }

    SessionResult<BlockScan> run()
    {
        std::uint64_t at = 0;
        while (at < m_window.fileSize()) {
            const auto place = findHead(m_window, at);
            if (m_window.error())
                return tl::unexpected(SessionError{SessionErrc::CannotRead, at, 0, m_window.error()});
            if (!place) {
                note(SessionErrc::Cut, at, m_window.fileSize() - at);
                break;
            }
            if (place->offset > at)
                note(SessionErrc::BadHead, at, place->offset - at);
            if (place->head.version > sessionVersion && m_scan.blocks.empty())
                return tl::unexpected(SessionError{SessionErrc::NewerVersion, at, 0, {}});
            at = take(*place);
        }
        if (m_scan.blocks.empty())
            return tl::unexpected(SessionError{SessionErrc::NotASession, 0, m_window.fileSize(), {}});
        return std::move(m_scan);
    }

private:
    void note(SessionErrc code, std::uint64_t offset, std::uint64_t size)
    {
        m_scan.damages.push_back({code, offset, size, {}});
    }

    /// Takes the block in if all of it can be there; where to look for the next one.
    std::uint64_t take(const BlockPlace &place)
    {
        const std::uint64_t nextOffset = endOf(place);
        if (nextOffset != place.end()) {
            note(SessionErrc::Cut, place.offset, nextOffset - place.offset);
        } else if (place.head.kind == BlockKind::Records && place.head.version == sessionVersion) {
            if (place.head.number > m_number)
                note(SessionErrc::BlocksMissing, place.offset, place.head.number - m_number);
            m_scan.blocks.push_back(place);
        }
        m_number = place.head.number + 1;
        return nextOffset;
    }

    /// Where the block really ends: at the next head, if that comes too early, or at the end of the file.
    std::uint64_t endOf(const BlockPlace &place)
    {
        const bool fits = place.head.storedSize <= mostBlockContent && place.end() <= m_window.fileSize();
        if (fits && (place.end() == m_window.fileSize() || decodeBlockHead(m_window.from(place.end()))))
            return place.end();
        const auto following = findHead(m_window, place.contentOffset());
        if (following && (!fits || following->offset < place.end()))
            return following->offset;
        return fits ? place.end() : m_window.fileSize();
    }

    FileWindow m_window;
    BlockScan m_scan;
    std::uint32_t m_number = 0; ///< that the next block should have
};

} // namespace

SessionResult<BlockScan> scanBlocks(const PlainFile &file)
{
    return Scanner(file).run();
}

} // namespace hanscope
