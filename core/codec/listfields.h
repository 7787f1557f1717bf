// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/datavalue.h"
#include "core/codec/meterlist.h"

namespace hanscope
{

// What the layouts of all makers share: reading a part of a list and putting it where it belongs.

/// Reads the head of an array or structure and returns its count.
/// errors: WrongType for another tag; Truncated
Result<std::size_t> readContainer(ByteCursor &in, DataTag tag);

/// Reads one value; of an array or structure the head, and moves past what is inside.
/// errors: as readValue and skipValue
Result<DataValue> readWholeValue(ByteCursor &in);

/// Reads an OBIS code: an octet-string of six bytes. Errors: WrongType, Truncated.
Result<ObisCode> readObis(ByteCursor &in);

/// The text of a string value without the NULs that pad it on Embriq modules.
std::string_view textOf(const DataValue &value);

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
Result<ScalerUnit> readScalerUnit(ByteCursor &in);

/// Takes an integer into the list with a known scaler and unit.
/// errors: WrongType when it is none, ValueRange, TooManyItems
Result<void> addMeasured(MeterList &list, const ObisCode &code, const DataValue &value, std::int8_t scaler,
                         Unit unit);

/// Takes a value that is no measured one: list version, meter id, meter type, clock. Others are passed over.
/// errors: WrongType for a clock of another size
Result<void> addDescription(MeterList &list, const ObisCode &code, const DataValue &value);

/// List 1, 2 or 3, told by what is in it; call it when the list is complete. Sets the network, too.
void classify(MeterList &list);

} // namespace hanscope
