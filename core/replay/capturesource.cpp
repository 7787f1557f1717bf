// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/capturesource.h"

#include "core/capture/capturereader.h"
#include "core/model/norwegiantime.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hanscope
{
namespace
{

using namespace std::chrono;

constexpr milliseconds usualStep{2'500}; ///< between two lists, where nothing tells

/// What the meter's clock says, taken as Norwegian time where it does not say how far it is from UTC.
std::optional<ReceiveTime> toldBy(const Message &message)
{
    if (message.status != MessageStatus::Decoded)
        return std::nullopt;
    const auto &clock = message.list.pushTime ? message.list.pushTime : message.list.clock;
    const auto local = clock ? localTime(*clock) : std::nullopt;
    if (!local)
        return std::nullopt;
    if (clock->deviationMinutes)
        return sys_seconds{local->time_since_epoch() + minutes{*clock->deviationMinutes}};
    const sys_seconds winter{local->time_since_epoch() - hours{1}};
    return sys_seconds{local->time_since_epoch() - norwegianUtcOffset(winter)};
}

} // namespace

SessionResult<std::unique_ptr<RecordSource>> CaptureSource::open(const std::string &path,
                                                                 const std::optional<MeterKeys> &keys)
{
    const auto cannotRead = [] {
        return tl::unexpected(
            SessionError{SessionErrc::CannotRead, 0, 0, std::error_code(errno, std::generic_category())});
    };
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return cannotRead();
    struct stat facts {
    };
    if (::fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode)) {
        errno = S_ISDIR(facts.st_mode) ? EISDIR : EINVAL;
        ::close(descriptor);
        return cannotRead();
    }
    auto source = std::make_unique<CaptureSource>();
    const bool isRead = source->readAll(descriptor, keys);
    ::close(descriptor);
    if (!isRead || source->m_pieces.empty())
        return tl::unexpected(SessionError{SessionErrc::NotASession, 0, 0, {}});
    source->moveToEndAt(ReceiveTime{seconds{facts.st_mtime}});
    return source;
}

bool CaptureSource::readAll(int descriptor, const std::optional<MeterKeys> &keys)
{
    const auto decoder = std::make_unique<StreamDecoder>();
    decoder->setKeys(keys);
    const auto cut = [this](const Message &message) {
        cutAt(m_isBare ? m_bytes.size() : message.offset + message.bytes.size(), toldBy(message));
    };
    CaptureReader reader([&](const CapturePiece &piece) {
        m_bytes.insert(m_bytes.end(), piece.bytes.begin(), piece.bytes.end());
        m_isBare = piece.isBare;
        const std::size_t before = m_pieces.size();
        decodePiece(*decoder, piece, cut);
        if (m_isBare && m_pieces.size() == before)
            cutAt(m_bytes.size(), std::nullopt); // a block, whose message comes with a later one
    });
    if (reader.readAll(descriptor, [] {}))
        return false;
    if (!m_isBare)
        decodeRest(*decoder, cut);
    cutAt(m_bytes.size(), std::nullopt);
    return true;
}

/// A piece ends with each message, so that it comes at its time.
void CaptureSource::cutAt(std::size_t end, const std::optional<ReceiveTime> &told)
{
    const std::size_t begin = m_pieces.empty() ? 0 : m_pieces.back().end;
    if (end <= begin)
        return;
    Piece piece{end, {}, told.has_value()};
    if (!m_pieces.empty())
        piece.at = m_pieces.back().at + usualStep;
    if (told) {
        const bool isFirst = std::none_of(m_pieces.rbegin(), m_pieces.rend(),
                                          [](const Piece &earlier) { return earlier.isTold; });
        if (isFirst) {
            for (Piece &earlier : m_pieces)
                earlier.at += *told - piece.at;
            piece.at = *told;
        } else {
            piece.at
                = std::max(*told, m_pieces.back().at); // a clock that was set back does not turn the order
        }
    }
    m_pieces.push_back(piece);
}

/// Where the meter has told no time.
void CaptureSource::moveToEndAt(ReceiveTime last)
{
    if (std::any_of(m_pieces.begin(), m_pieces.end(), [](const Piece &piece) { return piece.isTold; }))
        return;
    const auto by = last - m_pieces.back().at;
    for (Piece &piece : m_pieces)
        piece.at += by;
}

void CaptureSource::seek(ReceiveTime from)
{
    const auto found = std::lower_bound(m_pieces.begin(), m_pieces.end(), from,
                                        [](const Piece &piece, ReceiveTime time) { return piece.at < time; });
    m_next = static_cast<std::size_t>(found - m_pieces.begin());
}

const SessionRecord *CaptureSource::next()
{
    if (m_next == m_pieces.size())
        return nullptr;
    const Piece &piece = m_pieces[m_next];
    const std::size_t begin = m_next == 0 ? 0 : m_pieces[m_next - 1].end;
    ++m_next;
    m_record.at = piece.at;
    m_record.bytes = Bytes(m_bytes).subspan(begin, piece.end - begin);
    m_record.offset = begin;
    return &m_record;
}

} // namespace hanscope
