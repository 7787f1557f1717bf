// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

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

/// How the content after a tag is read.
enum class DataForm : std::uint8_t {
    Unassigned,
    Nothing,
    Container, ///< count, then values
    Unsigned, ///< `size` bytes
    Signed, ///< `size` bytes, two's complement
    Fixed, ///< `size` bytes kept as they are
    Sized, ///< length, then that many bytes
    Bits, ///< count of bits, then the bytes that hold them
    CompactArray, ///< type description, length, content
};

/// A row of tagTable.
struct TagRow {
    DataForm form = DataForm::Unassigned;
    std::uint8_t size = 0;
    bool isInteger = false; ///< a whole number that counts something: an integer type or enum
};

constexpr std::array<TagRow, 256> makeTagTable()
{
    std::array<TagRow, 256> table{};
    const auto set = [&table](DataTag tag, DataForm form, std::uint8_t size = 0) {
        table[static_cast<std::size_t>(tag)] = {form, size, false};
    };
    const auto setInteger = [&table](DataTag tag, DataForm form, std::uint8_t size) {
        table[static_cast<std::size_t>(tag)] = {form, size, true};
    };
    set(DataTag::NullData, DataForm::Nothing);
    set(DataTag::Array, DataForm::Container);
    set(DataTag::Structure, DataForm::Container);
    set(DataTag::Boolean, DataForm::Unsigned, 1);
    set(DataTag::BitString, DataForm::Bits);
    setInteger(DataTag::DoubleLong, DataForm::Signed, 4);
    setInteger(DataTag::DoubleLongUnsigned, DataForm::Unsigned, 4);
    set(DataTag::OctetString, DataForm::Sized);
    set(DataTag::VisibleString, DataForm::Sized);
    set(DataTag::Utf8String, DataForm::Sized);
    set(DataTag::Bcd, DataForm::Unsigned, 1);
    setInteger(DataTag::Integer, DataForm::Signed, 1);
    setInteger(DataTag::Long, DataForm::Signed, 2);
    setInteger(DataTag::Unsigned, DataForm::Unsigned, 1);
    setInteger(DataTag::LongUnsigned, DataForm::Unsigned, 2);
    set(DataTag::CompactArray, DataForm::CompactArray);
    setInteger(DataTag::Long64, DataForm::Signed, 8);
    setInteger(DataTag::Long64Unsigned, DataForm::Unsigned, 8);
    setInteger(DataTag::Enum, DataForm::Unsigned, 1);
    set(DataTag::Float32, DataForm::Unsigned, 4);
    set(DataTag::Float64, DataForm::Unsigned, 8);
    set(DataTag::DateTime, DataForm::Fixed, 12);
    set(DataTag::Date, DataForm::Fixed, 5);
    set(DataTag::Time, DataForm::Fixed, 4);
    set(DataTag::DeltaInteger, DataForm::Signed, 1);
    set(DataTag::DeltaLong, DataForm::Signed, 2);
    set(DataTag::DeltaDoubleLong, DataForm::Signed, 4);
    set(DataTag::DeltaUnsigned, DataForm::Unsigned, 1);
    set(DataTag::DeltaLongUnsigned, DataForm::Unsigned, 2);
    set(DataTag::DeltaDoubleLongUnsigned, DataForm::Unsigned, 4);
    set(DataTag::DontCare, DataForm::Nothing);
    return table;
}

/// By tag.
inline constexpr std::array<TagRow, 256> tagTable = makeTagTable();

} // namespace hanscope
