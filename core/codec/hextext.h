// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"

#include <string>
#include <vector>

namespace hanscope
{

/// Where a text stops being hex.
struct HexTextError {
    enum class Kind { NotHex, OddDigits };

    Kind kind = Kind::NotHex;
    std::size_t line = 1; ///< counts from 1
    char found = '\0'; ///< with NotHex

    bool operator==(const HexTextError &) const = default;
};

/// "line 3: 'g' is no hex digit"
std::string toText(const HexTextError &error);

/// Bytes and where lines begin among them: offsets into `bytes`, only of lines that have bytes.
struct HexLines {
    std::vector<std::uint8_t> bytes;
    std::vector<std::size_t> lineStarts;
};

/// Reads bytes written as hex text, in pieces of any size.
///
/// Upper or lower case, with or without blanks, tabs, commas, semicolons, colons and 0x in front; a digit
/// that stands alone is a byte (some loggers write no leading zero). A line break may stand anywhere between
/// two bytes. `//` and `#` start a comment that ends with its line.
class HexTextReader
{
public:
    /// Appends what `text` says to `lines`.
    tl::expected<void, HexTextError> read(std::string_view text, HexLines &lines);

    /// Says that the text has ended.
    tl::expected<void, HexTextError> finish(HexLines &lines);

private:
    tl::expected<void, HexTextError> readMark(char mark, HexLines &lines);
    tl::expected<void, HexTextError> endByte(HexLines &lines);
    void put(unsigned byte, HexLines &lines);
    tl::unexpected<HexTextError> notHex(char found) const;

    std::size_t m_line = 1;
    std::size_t m_position = 0; ///< up to the end of a byte order mark
    std::size_t m_digits = 0; ///< in a row
    unsigned m_high = 0; ///< an odd digit that waits for the next one
    bool m_lineBegins = true; ///< no byte on this line yet
    bool m_slash = false; ///< the first of two
    bool m_comment = false;
};

/// Whether `head`, the first bytes of a file, are text rather than bytes from the wire.
bool looksLikeText(Bytes head);

} // namespace hanscope
