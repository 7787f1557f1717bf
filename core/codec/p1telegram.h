// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"

#include <string_view>

namespace hanscope
{

inline constexpr std::uint8_t p1Start = '/';
inline constexpr std::size_t p1MaxTelegram = 4096;

/// One P1 telegram that is whole, and whose checksum is right if it has one.
struct P1Telegram {
    std::string_view identification; ///< the first line without its slash, for example "LGF5E360"
    Bytes body; ///< a view: what stands between the first line and the exclamation mark
    std::size_t bodyOffset = 0; ///< from the slash
    bool hasChecksum = false; ///< old meters send none
    bool isBinary = false; ///< the body is a ciphered message without its tag, and no text (Elgama)
};

/// Reads a telegram from its slash to the line that begins with an exclamation mark.
///
/// in:     bytes from the slash on, more may follow the telegram; `noMoreComes`: a telegram may end with its
///         checksum, without line end
/// out:    the telegram, and in `size` how many bytes it has
/// errors: Truncated when more bytes could make it whole; NotText, NoClosingFlag, TooLong, FrameChecksum
/// source: IEC 62056-21 mode D; DSMR 5.0.2 P1; captures p1-*
Result<P1Telegram> decodeP1Telegram(Bytes bytes, bool noMoreComes, std::size_t &size);

/// Whether a telegram can begin with `bytes`: a slash, three letters of the maker, and one more.
/// errors: Truncated when there are too few to tell, FormatType when they cannot
Result<void> checkP1Start(Bytes bytes);

} // namespace hanscope
