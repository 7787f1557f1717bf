// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/result.h"

#include <array>

namespace hanscope
{
namespace
{

struct Row {
    DecodeErrc code;
    std::string_view word;
    std::string_view sentence;
};

constexpr std::array rows{
    Row{DecodeErrc::NoOpeningFlag, "no-opening-flag", "These bytes follow no opening flag."},
    Row{DecodeErrc::TooShort, "too-short", "There are fewer bytes than the smallest frame has."},
    Row{DecodeErrc::FormatType, "format-type", "The format field is not HDLC type 3."},
    Row{DecodeErrc::Length, "length", "The frame's length field does not fit the bytes received."},
    Row{DecodeErrc::NoClosingFlag, "no-closing-flag", "The frame's end is missing."},
    Row{DecodeErrc::Address, "address", "An address field does not end."},
    Row{DecodeErrc::HeaderChecksum, "hcs", "The header checksum does not match."},
    Row{DecodeErrc::FrameChecksum, "fcs", "The frame checksum does not match."},
    Row{DecodeErrc::BothChecksums, "hcs+fcs", "Neither the header nor the frame checksum matches."},
    Row{DecodeErrc::Cut, "cut", "The input ends inside a frame."},
    Row{DecodeErrc::TooLong, "too-long", "The telegram is longer than accepted."},
    Row{DecodeErrc::NotText, "not-text", "The telegram holds bytes that are no text."},
    Row{DecodeErrc::SegmentMissing, "segment-missing", "A part of the message is missing."},
    Row{DecodeErrc::SegmentsTooLong, "segments-too-long", "A segmented message is longer than accepted."},
    Row{DecodeErrc::LlcHeader, "llc", "The LLC header is not E6 E7 00."},
    Row{DecodeErrc::ApduTag, "apdu-tag", "The message is of a kind that is not read."},
    Row{DecodeErrc::DateTimeForm, "date-time-form", "The message's date-time has an unknown form."},
    Row{DecodeErrc::Truncated, "truncated", "The data end inside a value."},
    Row{DecodeErrc::UnknownTag, "unknown-tag", "A data type tag is not assigned."},
    Row{DecodeErrc::WrongType, "wrong-type", "A value has another data type than expected."},
    Row{DecodeErrc::TooDeep, "too-deep", "The data are nested too deeply."},
    Row{DecodeErrc::TooManyItems, "too-many-items", "The list has more values than accepted."},
    Row{DecodeErrc::ValueRange, "value-range", "A number is out of range."},
    Row{DecodeErrc::TrailingBytes, "trailing-bytes", "Bytes follow the end of the message."},
    Row{DecodeErrc::UnknownLayout, "unknown-layout", "The message is valid, but its layout is not known."},
    Row{DecodeErrc::Encrypted, "encrypted", "The message is encrypted."},
    Row{DecodeErrc::WrongKey, "wrong-key", "The key does not fit this meter."},
    Row{DecodeErrc::TagMismatch, "tag",
        "The authentication tag does not fit: the authentication key is wrong, or the message was changed."},
    Row{DecodeErrc::SystemTitle, "system-title", "The message is encrypted and names no system title."},
    Row{DecodeErrc::CipherKind, "cipher-kind", "The message is encrypted in a way that is not read."},
};

const Row *find(DecodeErrc code)
{
    for (const Row &row : rows) {
        if (row.code == code)
            return &row;
    }
    return nullptr;
}

} // namespace

std::string_view errorWord(DecodeErrc code)
{
    const Row *row = find(code);
    return row ? row->word : "unknown";
}

std::string_view errorSentence(DecodeErrc code)
{
    const Row *row = find(code);
    return row ? row->sentence : "Unknown error.";
}

} // namespace hanscope
