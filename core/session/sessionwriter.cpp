// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionwriter.h"

#include <utility>

namespace hanscope
{
namespace
{

constexpr std::chrono::seconds longestBlock{30};
constexpr std::size_t largestBlock = std::size_t{64} << 10;

} // namespace

SessionResult<SessionWriter> SessionWriter::create(const std::string &path, int packingLevel)
{
    PlainFile file;
    if (const std::error_code error = file.createOwn(path))
        return tl::unexpected(SessionError{SessionErrc::CannotWrite, 0, 0, error});
    return SessionWriter(std::move(file), packingLevel);
}

/// Also when our clock was set: a block holds times near each other.
void SessionWriter::endOldBlock(ReceiveTime now)
{
    const bool isOld = now >= m_begun + longestBlock || now < m_begun;
    if (!m_builder.isEmpty() && (isOld || m_builder.size() >= largestBlock))
        flush();
    if (m_builder.isEmpty())
        m_begun = now;
}

void SessionWriter::add(ReceiveTime at, Bytes bytes)
{
    for (; !bytes.empty(); bytes = bytes.subspan(std::min(bytes.size(), largestBlock))) {
        endOldBlock(at);
        m_builder.add(at, bytes.first(std::min(bytes.size(), largestBlock)));
    }
}

void SessionWriter::add(ReceiveTime at, const SessionEvent &event)
{
    endOldBlock(at);
    m_builder.add(at, event);
}

void SessionWriter::flush()
{
    if (!m_file.isOpen() || m_builder.isEmpty())
        return;
    if (m_lost > 0)
        m_builder.add(m_begun, BytesLost{m_lost});
    const std::uint64_t bytes = m_builder.byteCount();
    const std::uint32_t number = m_builder.nextNumber();
    const std::uint64_t offset = m_builder.streamOffset();
    const std::vector<std::uint8_t> block = m_builder.take();
    if (const std::error_code error = m_file.append(block)) {
        m_trouble = SessionError{SessionErrc::CannotWrite, m_size, block.size(), error};
        m_file.cutAt(m_size);
        m_builder.goOnFrom(number, offset);
        m_lost += bytes;
        return;
    }
    m_trouble.reset();
    m_lost = 0;
    m_size += block.size();
}

} // namespace hanscope
