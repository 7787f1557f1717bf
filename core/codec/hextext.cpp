// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/hextext.h"

#include <array>

namespace hanscope
{
namespace
{

constexpr std::uint8_t separator = 16;
constexpr std::uint8_t anyMark = 17; ///< all that is neither digit nor separator
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

constexpr std::array<std::uint8_t, 256> makeMeanings()
{
    std::array<std::uint8_t, 256> table{};
    table.fill(anyMark);
    for (const char c : {' ', '\t', '\v', '\f', ',', ';', ':'})
        table[static_cast<unsigned char>(c)] = separator;
    for (std::uint8_t digit = 0; digit < 10; ++digit)
        table[static_cast<std::size_t>('0' + digit)] = digit;
    for (std::uint8_t digit = 10; digit < 16; ++digit) {
        table[static_cast<std::size_t>('a' + digit - 10)] = digit;
        table[static_cast<std::size_t>('A' + digit - 10)] = digit;
    }
    return table;
}

constexpr std::array<std::uint8_t, 256> meanings = makeMeanings();

} // namespace

std::string toText(const HexTextError &error)
{
    const std::string where = "line " + std::to_string(error.line) + ": ";
    if (error.kind == HexTextError::Kind::OddDigits)
        return where + "an odd number of hex digits";
    const auto code = static_cast<unsigned char>(error.found);
    if (code > ' ' && code < 0x7F)
        return where + "'" + error.found + "' is no hex digit";
    return where + "a character that is no hex digit (code " + std::to_string(code) + ")";
}

tl::expected<void, HexTextError> HexTextReader::read(std::string_view text, HexLines &lines)
{
    for (const char c : text) {
        const std::uint8_t meaning = meanings[static_cast<unsigned char>(c)];
        if (meaning < separator && !m_comment && !m_slash) {
            m_position = byteOrderMark.size();
            if (++m_digits % 2 == 1)
                m_high = meaning;
            else
                put(m_high << 4 | meaning, lines);
            continue;
        }
        if (meaning == separator && m_digits % 2 == 0 && !m_slash) {
            m_digits = 0;
            continue;
        }
        if (const auto done = readMark(c, lines); !done)
            return done;
    }
    return {};
}

/// All but digits, and separators behind whole bytes.
tl::expected<void, HexTextError> HexTextReader::readMark(char mark, HexLines &lines)
{
    const bool endsLine = mark == '\n' || mark == '\r';
    if (m_comment && !endsLine)
        return {};
    if (m_slash) {
        m_slash = false;
        m_comment = mark == '/';
        return m_comment ? tl::expected<void, HexTextError>{} : notHex('/');
    }
    if (m_position < byteOrderMark.size() && mark == byteOrderMark[m_position]) {
        ++m_position;
        return {};
    }
    const bool isPrefix = (mark == 'x' || mark == 'X') && m_digits == 1 && m_high == 0;
    if (isPrefix) {
        m_digits = 0;
        return {};
    }
    if (const auto ended = endByte(lines); !ended)
        return ended;
    if (endsLine) {
        m_line += mark == '\n' ? 1 : 0;
        m_comment = false;
        m_lineBegins = true;
    } else if (mark == '#') {
        m_comment = true;
    } else if (mark == '/') {
        m_slash = true;
    } else if (meanings[static_cast<unsigned char>(mark)] != separator) {
        return notHex(mark);
    }
    return {};
}

tl::expected<void, HexTextError> HexTextReader::finish(HexLines &lines)
{
    return m_slash ? notHex('/') : endByte(lines);
}

tl::expected<void, HexTextError> HexTextReader::endByte(HexLines &lines)
{
    const std::size_t digits = m_digits;
    m_digits = 0;
    if (digits % 2 == 0)
        return {};
    if (digits > 1)
        return tl::unexpected(HexTextError{HexTextError::Kind::OddDigits, m_line, '\0'});
    put(m_high, lines);
    return {};
}

void HexTextReader::put(unsigned byte, HexLines &lines)
{
    if (m_lineBegins)
        lines.lineStarts.push_back(lines.bytes.size());
    m_lineBegins = false;
    lines.bytes.push_back(static_cast<std::uint8_t>(byte));
}

tl::unexpected<HexTextError> HexTextReader::notHex(char found) const
{
    return tl::unexpected(HexTextError{HexTextError::Kind::NotHex, m_line, found});
}

bool looksLikeText(Bytes head)
{
    std::size_t at = 0;
    while (at < byteOrderMark.size() && at < head.size() && static_cast<char>(head[at]) == byteOrderMark[at])
        ++at;
    if (at != byteOrderMark.size())
        at = 0;
    bool comment = false;
    for (; at < head.size(); ++at) {
        const std::uint8_t byte = head[at];
        if (byte == '\n' || byte == '\r')
            comment = false;
        else if (byte == '#' || (byte == '/' && at + 1 < head.size() && head[at + 1] == '/'))
            comment = true;
        const bool isBlank = byte == '\t' || byte == '\n' || byte == '\v' || byte == '\f' || byte == '\r';
        const bool isPrintable = byte >= 0x20 && byte < 0x7F;
        const bool isLetterInComment = comment && byte >= 0x80; // comments are in people's languages
        if (!isBlank && !isPrintable && !isLetterInComment)
            return false;
    }
    return true;
}

} // namespace hanscope
