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
    bool isInteger() const ///< one of the integer types or enum
    {
        switch (tag) {
        case DataTag::DoubleLong:
        case DataTag::DoubleLongUnsigned:
        case DataTag::Integer:
        case DataTag::Long:
        case DataTag::Unsigned:
        case DataTag::LongUnsigned:
        case DataTag::Long64:
        case DataTag::Long64Unsigned:
        case DataTag::Enum:
            return true;
        default:
            return false;
        }
    }
    std::int64_t asSigned() const { return static_cast<std::int64_t>(number); }
};

/// The same as readValue, for any value. For readValue alone.
Result<DataValue> readAnyValue(ByteCursor &in);

/// Reads one value and moves past it; past the head only for an array or structure.
/// errors: Truncated, UnknownTag, TooDeep (type description of a compact-array)
inline Result<DataValue> readValue(ByteCursor &in)
{
    // Most values are numbers: read without a call, as long as there are bytes enough for the widest.
    constexpr std::size_t widest = 8;
    if (in.left() < 1 + widest)
        return readAnyValue(in);
    const std::uint8_t *const tag = in.rest().data();
    const TagRow row = tagTable[*tag];
    if (row.form != DataForm::Unsigned && row.form != DataForm::Signed)
        return readAnyValue(in);
    const std::uint64_t ahead = bigEndian64(tag + 1);
    const unsigned behind = 64 - 8 * row.size;
    const auto asSigned = static_cast<std::uint64_t>(static_cast<std::int64_t>(ahead) >> behind);
    DataValue value;
    value.tag = static_cast<DataTag>(*tag);
    value.offset = in.offset();
    value.number = row.form == DataForm::Signed ? asSigned : ahead >> behind;
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
