// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturereader.h"

#include "core/codec/apdu.h"
#include "core/codec/datavalue.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace hanscope
{
namespace
{

constexpr std::size_t chunkSize = 1 << 16;
constexpr std::size_t enoughToTell = 16; ///< bytes that tell text from binary
constexpr std::size_t lookahead = 1 << 16; ///< bytes of bare lines that prove that all lines are such

/// Whether a list without anything around it starts here: an array or structure, and a first value that lists
/// have.
bool startsBareList(const ByteCursor &in)
{
    const auto isTag = [](int byte, std::initializer_list<DataTag> tags) {
        return std::any_of(tags.begin(), tags.end(),
                           [byte](DataTag tag) { return byte == static_cast<int>(tag); });
    };
    return isTag(in.peek(0), {DataTag::Array, DataTag::Structure}) && in.peek(1) > 0
        && isTag(in.peek(2),
                 {DataTag::Array, DataTag::Structure, DataTag::DoubleLongUnsigned, DataTag::OctetString,
                  DataTag::VisibleString, DataTag::LongUnsigned});
}

/// Whether a message without frame starts here: an LLC header, a data-notification, a block of one, a
/// ciphered one, or a bare list.
bool startsBareMessage(Bytes line)
{
    const ByteCursor in(line);
    const bool llcHeader = in.peek(0) == 0xE6 && in.peek(1) == 0xE7 && in.peek(2) == 0x00;
    return llcHeader || in.peek() == dataNotificationTag || in.peek() == blockTransferTag
        || isGeneralCipheringTag(in.peek()) || startsBareList(in);
}

/// A P1 telegram is text, but not hex. Two slashes begin a comment.
bool startsTelegram(Bytes head)
{
    const auto isBlank = [](std::uint8_t byte) { return byte == '\r' || byte == '\n' || byte == ' '; };
    const ByteCursor in(head.subspan(
        static_cast<std::size_t>(std::find_if_not(head.begin(), head.end(), isBlank) - head.begin())));
    return in.peek(0) == '/' && in.peek(1) != '/';
}

} // namespace

CaptureReader::CaptureReader(PieceHandler handle)
    : m_handle(std::move(handle))
{
}

std::optional<std::string> CaptureReader::readAll(int descriptor, const std::function<void()> &beforeRead)
{
    std::array<char, chunkSize> chunk;
    std::size_t size = 0;
    std::optional<bool> isText;
    for (bool atEnd = false; !atEnd;) {
        beforeRead();
        // Not QFile: it waits until all it was asked for is there, and a live meter sends slowly.
        const ssize_t got = ::read(descriptor, chunk.data() + size, chunk.size() - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return std::strerror(errno);
        size += static_cast<std::size_t>(got);
        atEnd = got == 0;
        if (size < enoughToTell && !isText && !atEnd)
            continue;
        const Bytes bytes{reinterpret_cast<const std::uint8_t *>(chunk.data()), size};
        if (!isText)
            isText = looksLikeText(bytes) && !startsTelegram(bytes);
        if (!*isText)
            addBinary(bytes);
        else if (auto problem = addText(bytes))
            return problem;
        size = 0;
    }
    if (*isText) {
        if (const auto ended = m_hex.finish(m_held); !ended)
            return toText(ended.error());
    }
    passHeld(true);
    return std::nullopt;
}

std::optional<std::string> CaptureReader::addText(Bytes text)
{
    const auto read = m_hex.read({reinterpret_cast<const char *>(text.data()), text.size()}, m_held);
    if (!read)
        return toText(read.error());
    passHeld(false);
    return std::nullopt;
}

/// A binary capture is one line.
void CaptureReader::addBinary(Bytes bytes)
{
    if (m_held.lineStarts.empty() && m_heldOffset == 0 && !bytes.empty())
        m_held.lineStarts.push_back(0);
    m_held.bytes.insert(m_held.bytes.end(), bytes.begin(), bytes.end());
    passHeld(false);
}

void CaptureReader::passHeld(bool atEnd)
{
    if (m_layout == Layout::Unknown)
        chooseLayout(atEnd);
    if (m_layout == Layout::Stream)
        passStream();
    else if (m_layout == Layout::BareLines)
        passBareLines(atEnd);
}

/// One line that does not start like a bare message is enough: then line breaks have no meaning.
void CaptureReader::chooseLayout(bool atEnd)
{
    const Bytes held{m_held.bytes};
    for (const std::size_t start : m_held.lineStarts) {
        const Bytes line = held.subspan(start);
        const bool tooShortToTell = line.size() < 3 && !atEnd;
        if (!tooShortToTell && !startsBareMessage(line)) {
            m_layout = Layout::Stream;
            return;
        }
    }
    if (held.size() >= lookahead || atEnd)
        m_layout = Layout::BareLines;
}

void CaptureReader::passStream()
{
    m_handle({m_held.bytes, m_heldOffset, false});
    m_heldOffset += m_held.bytes.size();
    m_held.bytes.clear();
    m_held.lineStarts.clear();
}

/// Passes on all lines but the last, which may go on; that too when it is longer than any message.
void CaptureReader::passBareLines(bool atEnd)
{
    const Bytes held{m_held.bytes};
    std::size_t begin = 0;
    const auto passUpTo = [&](std::size_t end) {
        if (end != begin)
            m_handle({held.subspan(begin, end - begin), m_heldOffset + begin, true});
        begin = end;
    };
    for (const std::size_t start : m_held.lineStarts)
        passUpTo(start);
    if (atEnd || held.size() - begin > lookahead)
        passUpTo(held.size());

    m_heldOffset += begin;
    m_held.bytes.erase(m_held.bytes.begin(), m_held.bytes.begin() + static_cast<std::ptrdiff_t>(begin));
    m_held.lineStarts.clear();
}

} // namespace hanscope
