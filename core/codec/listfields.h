// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/datavalue.h"
#include "core/codec/meterlist.h"

namespace hanscope
{

// What the layouts of all makers share: reading a part of a list and putting it where it belongs.

/// Reads the head of an array or structure and returns its count.
/// errors: WrongType for another tag; Truncated
inline Result<std::size_t> readContainer(ByteCursor &in, DataTag tag)
{
    if (in.peek() != static_cast<int>(tag))
        return failure(in.atEnd() ? DecodeErrc::Truncated : DecodeErrc::WrongType, in.offset());
    in.skip(1);
    return readLength(in);
}

/// Reads one value; of an array or structure the head, and moves past what is inside.
/// errors: as readValue and skipValue
inline Result<DataValue> readWholeValue(ByteCursor &in)
{
    const ByteCursor start = in;
    auto value = readValue(in);
    if (!value || !value->isContainer())
        return value;
    in = start;
    if (const auto skipped = skipValue(in); !skipped)
        value = tl::unexpected(skipped.error());
    return value;
}

/// Reads an OBIS code: an octet-string of six bytes. Errors: as readValue, WrongType.
inline Result<ObisCode> readObis(ByteCursor &in)
{
    const auto value = readValue(in);
    if (!value)
        return tl::unexpected(value.error());
    if (value->tag != DataTag::OctetString)
        return failure(DecodeErrc::WrongType, value->offset);
    return decodeObis(value->content, value->offset);
}

/// The text of a string value without the NULs that pad it on Embriq modules.
std::string_view textOf(const DataValue &value);

/// Moves past a text of type `tag`; false when it is none or does not start with `start`.
bool takeText(ByteCursor &in, DataTag tag, std::string_view start);

/// A value and the code in front of it, as the layouts with codes send them.
struct CodedValue {
    ObisCode code;
    DataValue value; ///< of an array or structure only the head
};

/// Reads an OBIS code and the value behind it, whole. Errors: as readObis and readWholeValue.
Result<CodedValue> readCodedValue(ByteCursor &in);

struct ScalerUnit {
    std::int8_t scaler = 0;
    Unit unit = Unit::None;
};

/// Reads a scaler-unit: a structure of integer and enum. Errors: WrongType, Truncated.
/// source: DLMS Blue Book, scal_unit_type
inline Result<ScalerUnit> readScalerUnit(ByteCursor &in)
{
    const std::size_t at = in.offset();
    const auto bytes = in.take(6);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto isTag = [&bytes](std::size_t index, DataTag tag) {
        return (*bytes)[index] == static_cast<std::uint8_t>(tag);
    };
    const bool hasTwoParts = isTag(0, DataTag::Structure) && (*bytes)[1] == 2;
    if (!hasTwoParts || !isTag(2, DataTag::Integer) || !isTag(4, DataTag::Enum))
        return failure(DecodeErrc::WrongType, at);
    return ScalerUnit{static_cast<std::int8_t>((*bytes)[3]), static_cast<Unit>((*bytes)[5])};
}

/// Takes an integer into the list with a known scaler and unit.
/// errors: WrongType when it is none, ValueRange, TooManyItems
inline Result<void> addMeasured(MeterList &list, const ObisCode &code, const DataValue &value,
                                std::int8_t scaler, Unit unit)
{
    if (!value.isInteger())
        return failure(DecodeErrc::WrongType, value.offset);
    if (value.tag == DataTag::Long64Unsigned && value.asSigned() < 0)
        return failure(DecodeErrc::ValueRange, value.offset);
    if (!list.items.push({code, value.asSigned(), scaler, unit}))
        return failure(DecodeErrc::TooManyItems, value.offset);
    return {};
}

/// Takes the usual element of lists that say everything, OBIS code, integer, scaler and unit, in one step.
/// False, with nothing taken, for any other and near the end of the bytes: it is then read part by part.
inline bool takeSelfDescribed(ByteCursor &in, MeterList &list)
{
    constexpr std::size_t codeSize = 8;
    constexpr std::size_t widestValue = 1 + 8;
    constexpr std::size_t scalerUnitSize = 6;
    if (in.left() < codeSize + widestValue + scalerUnitSize)
        return false;
    const std::uint8_t *const at = in.rest().data();
    const TagRow &row = tagTable[at[codeSize]];
    if (!row.isInteger || at[0] != 0x09 || at[1] != 0x06)
        return false;
    const std::uint8_t *const unitAt = at + codeSize + 1 + row.size;
    if (unitAt[0] != 0x02 || unitAt[1] != 0x02 || unitAt[2] != 0x0F || unitAt[4] != 0x16)
        return false;
    const std::int64_t number = numberOf(row, at + codeSize + 1);
    if (number < 0 && row.form == DataForm::Unsigned)
        return false;
    const ObisCode code{at[2], at[3], at[4], at[5], at[6], at[7]};
    if (!list.items.push({code, number, static_cast<std::int8_t>(unitAt[3]), static_cast<Unit>(unitAt[5])}))
        return false;
    in.skip(codeSize + 1 + row.size + scalerUnitSize);
    return true;
}

/// Takes a value that is no measured one: list version, meter id, meter type, clock. Others are passed over.
/// errors: WrongType for a clock of another size
Result<void> addDescription(MeterList &list, const ObisCode &code, const DataValue &value);

/// List 1, 2 or 3, told by what is in it; call it when the list is complete. Sets the network, too.
void classify(MeterList &list);

} // namespace hanscope
