// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"
#include "core/codec/datatag.h"
#include "core/model/meterclock.h"

namespace hanscope
{

/// One COSEM value. A container tells only how many values follow it in the cursor.
struct DataValue {
    DataTag tag = DataTag::NullData;
    std::size_t offset = 0; ///< of the tag
    /// integers, enum, boolean, bcd and floats: the bits, sign-extended where signed;
    /// array, structure: how many elements follow; bit-string: how many bits it has
    std::uint64_t number = 0;
    Bytes content; ///< strings, dates, bit-string; compact-array: the content without its type

    bool isContainer() const { return tag == DataTag::Array || tag == DataTag::Structure; }
    bool isInteger() const { return tagTable[static_cast<std::size_t>(tag)].isInteger; } ///< or enum
    std::int64_t asSigned() const { return static_cast<std::int64_t>(number); }
};

/// The number of a tag's `row` whose bytes start at `at`, sign-extended where signed. Eight bytes are read
/// there.
inline std::int64_t numberOf(const TagRow &row, const std::uint8_t *at)
{
    const std::uint64_t ahead = bigEndian64(at);
    const unsigned behind = 64 - 8 * row.size;
    return row.form == DataForm::Signed ? static_cast<std::int64_t>(ahead) >> behind
                                        : static_cast<std::int64_t>(ahead >> behind);
}

/// The same as readValue, for any value. For readValue alone.
Result<DataValue> readAnyValue(ByteCursor &in);

/// Reads one value and moves past it; past the head only for an array or structure.
/// errors: Truncated, UnknownTag, TooDeep (type description of a compact-array)
inline Result<DataValue> readValue(ByteCursor &in)
{
    // Most values are numbers, most others short strings: read without a call, as long as there are bytes
    // enough for the widest number.
    constexpr std::size_t widest = 8;
    if (in.left() < 1 + widest)
        return readAnyValue(in);
    const std::uint8_t *const tag = in.rest().data();
    const TagRow &row = tagTable[*tag];
    DataValue value;
    value.tag = static_cast<DataTag>(*tag);
    value.offset = in.offset();
    if (row.form == DataForm::Sized && tag[1] < 0x80 && in.left() >= 2u + tag[1]) {
        value.content = {tag + 2, tag[1]};
        in.skip(2u + tag[1]);
        return value;
    }
    if (row.form != DataForm::Unsigned && row.form != DataForm::Signed)
        return readAnyValue(in);
    value.number = static_cast<std::uint64_t>(numberOf(row, tag + 1));
    in.skip(1u + row.size);
    return value;
}

/// Moves past one value with everything inside it. Nesting is bounded; nothing is stored.
/// errors: as readValue, and TooDeep
Result<void> skipValue(ByteCursor &in);

/// The long form of a length, from its first byte on. For readLength alone.
Result<std::size_t> readLongLength(ByteCursor &in);

/// Reads a length or count: short form, or 0x81..0x88 and that many bytes, not always the shortest form.
/// errors: Truncated; ValueRange for more than 32 bits
inline Result<std::size_t> readLength(ByteCursor &in)
{
    const int first = in.peek();
    if (first < 0 || first >= 0x80)
        return readLongLength(in);
    in.skip(1);
    return static_cast<std::size_t>(first);
}

/// The twelve bytes of a COSEM date-time, as sent. Errors: WrongType for another size
/// source: DLMS Blue Book 4.1.6.1
Result<MeterClock> decodeDateTime(Bytes bytes, std::size_t offset);

} // namespace hanscope
