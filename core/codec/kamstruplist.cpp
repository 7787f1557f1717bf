// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/kamstruplist.h"

#include "core/codec/listfields.h"
#include "core/codec/obisunits.h"

#include <array>
#include <charconv>

namespace hanscope
{
namespace
{

constexpr ObisQuantity meterNumber{0, 0, 1};

/// The power of ten that the meter does not send. source: Kamstrup 5512-2441; captures where they differ
std::int8_t scalerOf(Unit unit, const DataValue &value, const MeterList &list)
{
    // Some firmware sends volts, some 0.01 V, under one list version; no grid has 1000 V in its houses.
    const bool hundredthsOfVolts = value.number > 1000;
    const bool hasTransformers = list.meter.meterType.view().starts_with("685");
    switch (unit) {
    case Unit::Ampere:
        return hasTransformers ? -3 : -2;
    case Unit::Volt:
        return hundredthsOfVolts ? -2 : 0;
    case Unit::WattHour:
    case Unit::VarHour:
        return 1;
    case Unit::None: // power factor
        return -2;
    default:
        return 0;
    }
}

Result<void> readListVersion(ByteCursor &in, MeterList &list)
{
    const auto value = readWholeValue(in);
    if (!value)
        return tl::unexpected(value.error());
    list.meter.listId = textOf(*value);
    return {};
}

void setMeterNumber(MeterList &list, const DataValue &value)
{
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value.number).ptr;
    list.meter.meterId = std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data()));
}

/// One OBIS code and its value.
Result<void> readPair(ByteCursor &in, MeterList &list)
{
    const auto coded = readCodedValue(in);
    if (!coded)
        return tl::unexpected(coded.error());
    if (const auto unit = unitOf(quantityOf(coded->code))) {
        if (coded->value.tag == DataTag::NullData)
            return {};
        return addMeasured(list, coded->code, coded->value, scalerOf(*unit, coded->value, list), *unit);
    }
    if (!coded->value.isInteger())
        return addDescription(list, coded->code, coded->value);
    if (quantityOf(coded->code) != meterNumber)
        return addMeasured(list, coded->code, coded->value, 0, Unit::None);
    setMeterNumber(list, coded->value);
    return {};
}

} // namespace

bool looksLikeKamstrupList(Bytes body)
{
    using namespace std::string_view_literals;
    constexpr std::string_view start = "\x0A\x0EKamstrup"sv;
    return body.size() > 2 + start.size() && body[0] == 0x02 && charsOf(body.subspan(2)).starts_with(start);
}

Result<void> readKamstrupList(ByteCursor body, const ListContext &, MeterList &list)
{
    const auto count = readContainer(body, DataTag::Structure);
    if (!count)
        return tl::unexpected(count.error());
    if (const auto version = readListVersion(body, list); !version)
        return version;
    for (std::size_t read = 1; read < *count;) {
        const std::size_t at = body.offset();
        if (body.peek() == static_cast<int>(DataTag::NullData)) {
            body.skip(1); // stands in for a code or a value that a one-phase meter does not have
            ++read;
            continue;
        }
        if (read + 2 > *count)
            return failure(DecodeErrc::UnknownLayout, at);
        if (const auto pair = readPair(body, list); !pair)
            return pair;
        read += 2;
    }
    if (!body.atEnd())
        return failure(DecodeErrc::TrailingBytes, body.offset());
    list.meter.maker = Maker::Kamstrup;
    classify(list);
    // "DLMS push 1" of Denmark names no meter type and has everything in it, every ten seconds.
    if (list.kind == ListKind::List3 && list.meter.meterType.empty())
        list.kind = ListKind::Other;
    return {};
}

} // namespace hanscope
