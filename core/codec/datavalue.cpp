// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/datavalue.h"

#include <array>

namespace hanscope
{
namespace
{

constexpr std::size_t maxDepth = 16; ///< no meter nests deeper than four

/// How the content after a tag is read.
enum class Form {
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

struct TagRow {
    Form form = Form::Unassigned;
    std::size_t size = 0;
};

constexpr std::array<TagRow, 0x22> makeTagTable()
{
    std::array<TagRow, 0x22> table{};
    const auto set = [&table](DataTag tag, Form form, std::size_t size = 0) {
        table[static_cast<std::size_t>(tag)] = {form, size};
    };
    set(DataTag::NullData, Form::Nothing);
    set(DataTag::Array, Form::Container);
    set(DataTag::Structure, Form::Container);
    set(DataTag::Boolean, Form::Unsigned, 1);
    set(DataTag::BitString, Form::Bits);
    set(DataTag::DoubleLong, Form::Signed, 4);
    set(DataTag::DoubleLongUnsigned, Form::Unsigned, 4);
    set(DataTag::OctetString, Form::Sized);
    set(DataTag::VisibleString, Form::Sized);
    set(DataTag::Utf8String, Form::Sized);
    set(DataTag::Bcd, Form::Unsigned, 1);
    set(DataTag::Integer, Form::Signed, 1);
    set(DataTag::Long, Form::Signed, 2);
    set(DataTag::Unsigned, Form::Unsigned, 1);
    set(DataTag::LongUnsigned, Form::Unsigned, 2);
    set(DataTag::CompactArray, Form::CompactArray);
    set(DataTag::Long64, Form::Signed, 8);
    set(DataTag::Long64Unsigned, Form::Unsigned, 8);
    set(DataTag::Enum, Form::Unsigned, 1);
    set(DataTag::Float32, Form::Unsigned, 4);
    set(DataTag::Float64, Form::Unsigned, 8);
    set(DataTag::DateTime, Form::Fixed, 12);
    set(DataTag::Date, Form::Fixed, 5);
    set(DataTag::Time, Form::Fixed, 4);
    set(DataTag::DeltaInteger, Form::Signed, 1);
    set(DataTag::DeltaLong, Form::Signed, 2);
    set(DataTag::DeltaDoubleLong, Form::Signed, 4);
    set(DataTag::DeltaUnsigned, Form::Unsigned, 1);
    set(DataTag::DeltaLongUnsigned, Form::Unsigned, 2);
    set(DataTag::DeltaDoubleLongUnsigned, Form::Unsigned, 4);
    return table;
}

constexpr std::array<TagRow, 0x22> tagTable = makeTagTable();

TagRow rowOf(int tag)
{
    if (tag == static_cast<int>(DataTag::DontCare))
        return {Form::Nothing, 0};
    return tag >= 0 && static_cast<std::size_t>(tag) < tagTable.size()
        ? tagTable[static_cast<std::size_t>(tag)]
        : TagRow{};
}

std::uint64_t signExtended(std::uint64_t value, std::size_t size)
{
    const unsigned unusedBits = static_cast<unsigned>(64 - 8 * size);
    return static_cast<std::uint64_t>(static_cast<std::int64_t>(value << unusedBits) >> unusedBits);
}

/// Walks a tree written in order: how many elements are still to come on each level.
class TreeWalk
{
public:
    /// Steps to the next element. False when the tree is complete.
    bool next()
    {
        while (m_left[m_depth] == 0) {
            if (m_depth == 0)
                return false;
            --m_depth;
        }
        --m_left[m_depth];
        return true;
    }

    /// Whether an element inside the present one would be nested too deeply.
    bool isAtLimit() const { return m_depth + 1 == maxDepth; }

    /// The element stepped to holds `count` elements of its own. Not at the limit.
    void enter(std::size_t count) { m_left[++m_depth] = count; }

private:
    std::array<std::size_t, maxDepth> m_left{1};
    std::size_t m_depth = 0;
};

/// Moves past a type description of a compact-array: a tag, or a structure or array of descriptions.
/// source: DLMS Green Book, TypeDescription; an array's count has two bytes there
Result<void> skipTypeDescription(ByteCursor &in)
{
    TreeWalk walk;
    while (walk.next()) {
        const std::size_t tagAt = in.offset();
        const auto tag = in.takeUnsigned(1);
        if (!tag)
            return tl::unexpected(tag.error());
        const TagRow row = rowOf(static_cast<int>(*tag));
        if (row.form == Form::Unassigned || row.form == Form::CompactArray)
            return failure(DecodeErrc::UnknownTag, tagAt);
        if (row.form != Form::Container)
            continue;
        if (walk.isAtLimit())
            return failure(DecodeErrc::TooDeep, tagAt);
        if (*tag == static_cast<std::uint64_t>(DataTag::Array)) {
            if (const auto count = in.takeUnsigned(2); !count)
                return tl::unexpected(count.error());
            walk.enter(1); // however many there are, their type is described once
        } else {
            const auto count = readLength(in);
            if (!count)
                return tl::unexpected(count.error());
            walk.enter(*count);
        }
    }
    return {};
}

Result<void> readCompactArray(ByteCursor &in, DataValue &value)
{
    const Bytes before = in.rest();
    if (const auto skipped = skipTypeDescription(in); !skipped)
        return skipped;
    value.typeDescription = before.first(before.size() - in.left());
    const auto length = readLength(in);
    if (!length)
        return tl::unexpected(length.error());
    const auto content = in.take(*length);
    if (!content)
        return tl::unexpected(content.error());
    value.content = *content;
    return {};
}

/// Reads a length or bit count and the content it announces.
Result<void> readSized(ByteCursor &in, DataValue &value, bool countsBits)
{
    const auto length = readLength(in);
    if (!length)
        return tl::unexpected(length.error());
    value.count = *length;
    const auto content = in.take(countsBits ? (*length + 7) / 8 : *length);
    if (!content)
        return tl::unexpected(content.error());
    value.content = *content;
    return {};
}

Result<void> readContent(ByteCursor &in, TagRow row, DataValue &value)
{
    switch (row.form) {
    case Form::Unassigned:
        return failure(DecodeErrc::UnknownTag, value.offset);
    case Form::Nothing:
        return {};
    case Form::Container: {
        const auto count = readLength(in);
        if (!count)
            return tl::unexpected(count.error());
        value.count = *count;
        return {};
    }
    case Form::Unsigned:
    case Form::Signed: {
        const auto number = in.takeUnsigned(row.size);
        if (!number)
            return tl::unexpected(number.error());
        value.number = row.form == Form::Signed ? signExtended(*number, row.size) : *number;
        return {};
    }
    case Form::Fixed: {
        const auto content = in.take(row.size);
        if (!content)
            return tl::unexpected(content.error());
        value.content = *content;
        return {};
    }
    case Form::Sized:
        return readSized(in, value, false);
    case Form::Bits:
        return readSized(in, value, true);
    case Form::CompactArray:
        return readCompactArray(in, value);
    }
    return failure(DecodeErrc::UnknownTag, value.offset);
}

} // namespace

bool DataValue::isInteger() const
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

Result<DataValue> readValue(ByteCursor &in)
{
    ByteCursor ahead = in;
    DataValue value;
    value.offset = ahead.offset();
    const auto tag = ahead.takeUnsigned(1);
    if (!tag)
        return tl::unexpected(tag.error());
    value.tag = static_cast<DataTag>(*tag);
    if (const auto content = readContent(ahead, rowOf(static_cast<int>(*tag)), value); !content)
        return tl::unexpected(content.error());
    in = ahead;
    return value;
}

Result<void> skipValue(ByteCursor &in)
{
    TreeWalk walk;
    while (walk.next()) {
        const auto value = readValue(in);
        if (!value)
            return tl::unexpected(value.error());
        if (value->tag != DataTag::Array && value->tag != DataTag::Structure)
            continue;
        if (walk.isAtLimit())
            return failure(DecodeErrc::TooDeep, value->offset);
        walk.enter(value->count);
    }
    return {};
}

Result<std::size_t> readLength(ByteCursor &in)
{
    const std::size_t at = in.offset();
    const auto first = in.takeUnsigned(1);
    if (!first)
        return tl::unexpected(first.error());
    if (*first < 0x80)
        return static_cast<std::size_t>(*first);
    const std::size_t size = *first & 0x7F;
    if (size == 0 || size > 8)
        return failure(DecodeErrc::ValueRange, at);
    const auto length = in.takeUnsigned(size);
    if (!length)
        return tl::unexpected(length.error());
    if (*length > 0xFFFF'FFFF)
        return failure(DecodeErrc::ValueRange, at);
    return static_cast<std::size_t>(*length);
}

Result<MeterClock> decodeDateTime(Bytes bytes, std::size_t offset)
{
    if (bytes.size() != 12)
        return failure(DecodeErrc::WrongType, offset);
    MeterClock clock;
    clock.year = static_cast<std::uint16_t>(bytes[0] << 8 | bytes[1]);
    clock.month = bytes[2];
    clock.day = bytes[3];
    clock.weekday = bytes[4];
    clock.hour = bytes[5];
    clock.minute = bytes[6];
    clock.second = bytes[7];
    clock.hundredths = bytes[8];
    const auto deviation = static_cast<std::int16_t>(bytes[9] << 8 | bytes[10]);
    if (deviation != INT16_MIN)
        clock.deviationMinutes = deviation;
    clock.status = bytes[11];
    return clock;
}

} // namespace hanscope
