// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/datavalue.h"

#include <array>

namespace hanscope
{
namespace
{

constexpr std::size_t maxDepth = 16; ///< no meter nests deeper than four

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
        const TagRow row = tagTable[*tag];
        if (row.form == DataForm::Unassigned || row.form == DataForm::CompactArray)
            return failure(DecodeErrc::UnknownTag, tagAt);
        if (row.form != DataForm::Container)
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
    if (const auto skipped = skipTypeDescription(in); !skipped)
        return skipped;
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
    const auto content = in.take(countsBits ? (*length + 7) / 8 : *length);
    if (!content)
        return tl::unexpected(content.error());
    if (countsBits)
        value.number = *length;
    value.content = *content;
    return {};
}

/// Reads what is no plain number.
Result<void> readContent(ByteCursor &in, TagRow row, DataValue &value)
{
    switch (row.form) {
    case DataForm::Container: {
        const auto count = readLength(in);
        if (!count)
            return tl::unexpected(count.error());
        value.number = *count;
        return {};
    }
    case DataForm::Fixed: {
        const auto content = in.take(row.size);
        if (!content)
            return tl::unexpected(content.error());
        value.content = *content;
        return {};
    }
    case DataForm::Sized:
        return readSized(in, value, false);
    case DataForm::Bits:
        return readSized(in, value, true);
    case DataForm::CompactArray:
        return readCompactArray(in, value);
    case DataForm::Nothing:
        return {};
    case DataForm::Unsigned:
    case DataForm::Signed:
    case DataForm::Unassigned:
        break;
    }
    return failure(DecodeErrc::UnknownTag, value.offset);
}

} // namespace

Result<DataValue> readAnyValue(ByteCursor &in)
{
    const int tag = in.peek();
    if (tag < 0)
        return failure(DecodeErrc::Truncated, in.offset());
    const TagRow row = tagTable[static_cast<std::size_t>(tag)];
    Result<DataValue> value;
    value->tag = static_cast<DataTag>(tag);
    value->offset = in.offset();
    ByteCursor ahead = in;
    ahead.skip(1);
    if (row.form == DataForm::Unsigned || row.form == DataForm::Signed) {
        const auto number = ahead.takeUnsigned(row.size);
        if (!number)
            return tl::unexpected(number.error());
        value->number = row.form == DataForm::Signed ? signExtended(*number, row.size) : *number;
    } else if (const auto content = readContent(ahead, row, *value); !content) {
        return tl::unexpected(content.error());
    }
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
        if (!value->isContainer())
            continue;
        if (walk.isAtLimit())
            return failure(DecodeErrc::TooDeep, value->offset);
        walk.enter(value->number);
    }
    return {};
}

Result<std::size_t> readLongLength(ByteCursor &in)
{
    const std::size_t at = in.offset();
    const auto first = in.takeUnsigned(1);
    if (!first)
        return tl::unexpected(first.error());
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
