// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"
#include "core/model/meterclock.h"

namespace hanscope
{

/// Tags of the COSEM data types. source: DLMS Green Book, A-XDR "Data"; delta types: Blue Book edition 14
enum class DataTag : std::uint8_t {
    NullData = 0x00,
    Array = 0x01,
    Structure = 0x02,
    Boolean = 0x03,
    BitString = 0x04,
    DoubleLong = 0x05,
    DoubleLongUnsigned = 0x06,
    OctetString = 0x09,
    VisibleString = 0x0A,
    Utf8String = 0x0C,
    Bcd = 0x0D,
    Integer = 0x0F,
    Long = 0x10,
    Unsigned = 0x11,
    LongUnsigned = 0x12,
    CompactArray = 0x13,
    Long64 = 0x14,
    Long64Unsigned = 0x15,
    Enum = 0x16,
    Float32 = 0x17,
    Float64 = 0x18,
    DateTime = 0x19,
    Date = 0x1A,
    Time = 0x1B,
    DeltaInteger = 0x1C,
    DeltaLong = 0x1D,
    DeltaDoubleLong = 0x1E,
    DeltaUnsigned = 0x1F,
    DeltaLongUnsigned = 0x20,
    DeltaDoubleLongUnsigned = 0x21,
    DontCare = 0xFF,
};

/// One COSEM value. A container tells only how many values follow it in the cursor.
struct DataValue {
    DataTag tag = DataTag::NullData;
    std::size_t offset = 0; ///< of the tag
    std::uint64_t number
        = 0; ///< integers, enum, boolean, bcd and floats: the bits, sign-extended where signed
    std::size_t count = 0; ///< array, structure: elements that follow; bit-string: bits
    Bytes content; ///< strings, dates, bit-string; compact-array: the content without its type
    Bytes typeDescription; ///< compact-array only

    bool isInteger() const; ///< one of the integer types or enum
    std::int64_t asSigned() const { return static_cast<std::int64_t>(number); }
};

/// Reads one value and moves past it; past the head only for an array or structure.
/// errors: Truncated, UnknownTag, TooDeep (type description of a compact-array)
Result<DataValue> readValue(ByteCursor &in);

/// Moves past one value with everything inside it. Nesting is bounded; nothing is stored.
/// errors: as readValue, and TooDeep
Result<void> skipValue(ByteCursor &in);

/// Reads a length or count: short form, or 0x81..0x88 and that many bytes, not always the shortest form.
/// errors: Truncated; ValueRange for more than 32 bits
Result<std::size_t> readLength(ByteCursor &in);

/// The twelve bytes of a COSEM date-time, as sent. Errors: WrongType for another size
/// source: DLMS Blue Book 4.1.6.1
Result<MeterClock> decodeDateTime(Bytes bytes, std::size_t offset);

} // namespace hanscope
