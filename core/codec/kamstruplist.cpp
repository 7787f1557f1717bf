// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/kamstruplist.h"

#include "core/codec/listfields.h"
#include "core/codec/obisunits.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace hanscope
{
namespace
{

constexpr ObisQuantity meterNumber{0, 0, 1};

/// The power of ten that the meter does not send. source: Kamstrup 5512-2441; captures where they differ
std::int8_t scalerOf(Unit unit, const MeterList &list)
{
    const bool hasTransformers = list.meter.meterType.view().starts_with("685");
    switch (unit) {
    case Unit::Ampere:
        return hasTransformers ? -3 : -2;
    case Unit::WattHour:
    case Unit::VarHour:
        return 1;
    case Unit::None: // power factor
        return -2;
    default: // W, var; V, until settleVoltages
        return 0;
    }
}

/// Some firmware sends volts, some 0.01 V, under one list version; no grid has 1000 V in its houses. One
/// voltage tells for all of them: a phase that is dead may have a few volts left.
void settleVoltages(MeterList &list)
{
    const bool hundredths = std::any_of(list.items.begin(), list.items.end(), [](const ListItem &item) {
        return item.unit == Unit::Volt && item.raw > 1000;
    });
    for (ListItem &item : list.items) {
        if (hundredths && item.unit == Unit::Volt)
            item.scaler = -2;
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
    if (const auto unit = unitOf(coded->code)) {
        if (coded->value.tag == DataTag::NullData)
            return {};
        return addMeasured(list, coded->code, coded->value, scalerOf(*unit, list), *unit);
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
    ByteCursor in(body);
    return readContainer(in, DataTag::Structure) && takeText(in, DataTag::VisibleString, "Kamstrup");
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
    settleVoltages(list);
    classify(list);
    // "DLMS push 1" of Denmark names no meter type and has everything in it, every ten seconds.
    if (list.kind == ListKind::List3 && list.meter.meterType.empty())
        list.kind = ListKind::Other;
    return {};
}

} // namespace hanscope
