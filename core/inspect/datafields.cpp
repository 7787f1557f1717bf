// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/datafields.h"

#include "core/codec/datavalue.h"
#include "core/codec/obis.h"
#include "core/inspect/valuetext.h"

namespace hanscope
{
namespace
{

constexpr std::size_t maxDepth = 15; ///< as deep as the decoder goes

bool isScalerUnit(ByteCursor in)
{
    constexpr int two = 2;
    return in.left() >= 6 && in.peek(0) == static_cast<int>(DataTag::Structure) && in.peek(1) == two
        && in.peek(2) == static_cast<int>(DataTag::Integer) && in.peek(4) == static_cast<int>(DataTag::Enum);
}

void nameStringField(const DataValue &value, MessageField &field)
{
    constexpr std::size_t codeSize = 6;
    constexpr std::size_t clockSize = 12;
    const Bytes content = value.content;
    const bool isOctets = value.tag == DataTag::OctetString;
    if (isPrintable(content)) {
        field.kind = FieldKind::Text;
        field.value = charsOf(content);
        field.value.resize(field.value.find_last_not_of('\0') + 1);
    } else if (isOctets && content.size() == codeSize) {
        const ObisCode code = *decodeObis(content, value.offset);
        field.kind = FieldKind::ObisCode;
        field.code = toText(code);
        field.value = field.code;
        field.quantity = {code.c, code.d, code.e};
    } else if (isOctets && content.size() == clockSize && isClock(content)) {
        field.kind = FieldKind::Clock;
        field.value = clockText(*decodeDateTime(content, value.offset));
    } else {
        field.kind = FieldKind::Octets;
    }
}

FieldKind plainKindOf(const DataValue &value)
{
    if (value.isInteger())
        return FieldKind::Number;
    if (value.tag == DataTag::NullData)
        return FieldKind::Null;
    return value.tag == DataTag::DateTime ? FieldKind::Clock : FieldKind::OtherData;
}

void addLeaf(const DataValue &value, std::size_t size, FieldBuilder &out)
{
    MessageField &field = out.add(plainKindOf(value), size);
    field.tag = static_cast<std::uint8_t>(value.tag);
    const bool isString = tagTable[*field.tag].form == DataForm::Sized;
    if (isString) {
        nameStringField(value, field);
        return;
    }
    field.value = valueText(value);
    const bool fits = value.tag != DataTag::Long64Unsigned || value.asSigned() >= 0;
    if (value.isInteger() && fits)
        field.raw = value.asSigned();
}

void addScalerUnit(ByteCursor &in, FieldBuilder &out)
{
    const Bytes bytes = *in.take(6);
    const OpenField group(out, FieldKind::ScalerUnit);
    const auto scaler = static_cast<std::int8_t>(bytes[3]);
    const auto unit = static_cast<Unit>(bytes[5]);
    group.field().tag = bytes[0];
    group.field().scaler = scaler;
    group.field().unit = symbol(unit);
    out.add(FieldKind::ElementCount, 2).raw = 2;
    MessageField &power = out.add(FieldKind::Scaler, 2);
    power.tag = bytes[2];
    power.raw = scaler;
    power.value = std::to_string(scaler);
    MessageField &name = out.add(FieldKind::Unit, 2);
    name.tag = bytes[4];
    name.raw = bytes[5];
    name.value = symbol(unit).empty() ? std::to_string(bytes[5]) : symbol(unit);
}

bool addValue(ByteCursor &in, FieldBuilder &out, std::size_t depth);

bool addContainer(const DataValue &head, std::size_t headSize, ByteCursor &in, FieldBuilder &out,
                  std::size_t depth)
{
    const OpenField container(out, head.tag == DataTag::Array ? FieldKind::Array : FieldKind::Structure);
    container.field().tag = static_cast<std::uint8_t>(head.tag);
    container.field().raw = head.asSigned();
    MessageField &count = out.add(FieldKind::ElementCount, headSize);
    count.raw = head.asSigned();
    count.value = std::to_string(head.number);
    for (std::uint64_t element = 0; element < head.number; ++element) {
        if (!addValue(in, out, depth + 1))
            return false;
    }
    return true;
}

bool addValue(ByteCursor &in, FieldBuilder &out, std::size_t depth)
{
    if (isScalerUnit(in)) {
        addScalerUnit(in, out);
        return true;
    }
    ByteCursor ahead = in;
    const auto value = readValue(ahead);
    if (!value || (value->isContainer() && depth == maxDepth)) {
        out.giveUp(in, value ? DecodeErrc::TooDeep : value.error().code);
        return false;
    }
    const std::size_t size = in.left() - ahead.left();
    in = ahead;
    if (value->isContainer())
        return addContainer(*value, size, in, out, depth);
    addLeaf(*value, size, out);
    return true;
}

} // namespace

bool addDataFields(ByteCursor &in, FieldBuilder &out)
{
    return addValue(in, out, 0);
}

} // namespace hanscope
