// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

#include <tl/expected.hpp>

namespace hanscope
{

/// Why bytes are no message. The words (errorWord) are stable: they stand in files and reports.
enum class DecodeErrc {
    NoOpeningFlag, ///< bytes that follow no frame's opening flag
    TooShort, ///< fewer bytes than the smallest frame
    FormatType, ///< HDLC format field is not type 3
    Length, ///< the length field and the bytes there do not agree
    NoClosingFlag, ///< right length, but the last byte is no flag
    Address, ///< an address field that does not end
    HeaderChecksum, ///< HCS
    FrameChecksum, ///< FCS
    BothChecksums, ///< HCS and FCS
    Cut, ///< the input ended inside a frame that was right so far
    TooLong, ///< more bytes than any telegram has
    NotText, ///< bytes that are no text, in a telegram of text
    SegmentMissing, ///< a message of several parts without its first or its last one
    SegmentsTooLong, ///< segments that add up to more than we accept
    LlcHeader, ///< the LLC header is not E6 E7 00
    ApduTag, ///< an APDU we do not read
    DateTimeForm, ///< the APDU date-time has none of the known forms
    Truncated, ///< the data end inside a value
    UnknownTag, ///< a COSEM data type tag that is not assigned
    WrongType, ///< another COSEM data type than the layout has here
    TooDeep, ///< structures nested deeper than any meter sends
    TooManyItems, ///< more values than any meter sends
    ValueRange, ///< a number that does not fit where it belongs
    TrailingBytes, ///< bytes after the end of the message
    UnknownLayout, ///< a valid message in a layout we do not know
    Encrypted, ///< a ciphered message, and we have no key
    WrongKey, ///< a ciphered message, and the key we have is not its meter's
    TagMismatch, ///< a ciphered message that can be read, but its authentication tag does not fit
    SystemTitle, ///< a ciphered message that does not say whose it is, and nobody told us
    CipherKind, ///< a ciphered message in a way that we do not read: AES-256, compressed, a key of its own
};

/// What is wrong and where: `offset` counts bytes from the start of what was handed to the function.
struct DecodeError {
    DecodeErrc code{};
    std::size_t offset = 0;

    bool operator==(const DecodeError &) const = default;
};

template <typename T>
using Result = tl::expected<T, DecodeError>;

inline tl::unexpected<DecodeError> failure(DecodeErrc code, std::size_t offset)
{
    return tl::unexpected(DecodeError{code, offset});
}

/// Stable word for a code, for example "fcs" or "no-closing-flag".
std::string_view errorWord(DecodeErrc code);

/// One English sentence for a code, for tools and logs.
std::string_view errorSentence(DecodeErrc code);

} // namespace hanscope
