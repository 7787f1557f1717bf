// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/kamstruplist.h"

#include "core/codec/listfields.h"

#include <array>

namespace hanscope
{
namespace
{

struct QuantityRow {
    ObisQuantity quantity;
    std::int8_t scaler;
    Unit unit;
};

/// Scaler and unit, which the meter does not send. source: Kamstrup 5512-2441
constexpr std::array quantities{
    QuantityRow{{1, 7, 0}, 0, Unit::Watt},     QuantityRow{{2, 7, 0}, 0, Unit::Watt},
    QuantityRow{{3, 7, 0}, 0, Unit::Var},      QuantityRow{{4, 7, 0}, 0, Unit::Var},
    QuantityRow{{31, 7, 0}, -2, Unit::Ampere}, QuantityRow{{51, 7, 0}, -2, Unit::Ampere},
    QuantityRow{{71, 7, 0}, -2, Unit::Ampere}, QuantityRow{{32, 7, 0}, 0, Unit::Volt},
    QuantityRow{{52, 7, 0}, 0, Unit::Volt},    QuantityRow{{72, 7, 0}, 0, Unit::Volt},
    QuantityRow{{1, 8, 0}, 1, Unit::WattHour}, QuantityRow{{2, 8, 0}, 1, Unit::WattHour},
    QuantityRow{{3, 8, 0}, 1, Unit::VarHour},  QuantityRow{{4, 8, 0}, 1, Unit::VarHour},
};

const QuantityRow *rowOf(const ObisCode &code)
{
    for (const QuantityRow &row : quantities) {
        if (row.quantity == quantityOf(code))
            return &row;
    }
    return nullptr;
}

/// Newer firmware sends voltages in 0.01 V under the same list version; no meter's voltage has four digits.
std::int8_t scalerOf(const QuantityRow &row, const DataValue &value)
{
    return row.unit == Unit::Volt && value.number > 1000 ? std::int8_t{-2} : row.scaler;
}

Result<void> readListVersion(ByteCursor &in, MeterList &list)
{
    const auto value = readWholeValue(in);
    if (!value)
        return tl::unexpected(value.error());
    list.meter.listId = textOf(*value);
    return {};
}

/// One OBIS code and its value.
Result<void> readPair(ByteCursor &in, MeterList &list)
{
    const auto code = readObis(in);
    if (!code)
        return tl::unexpected(code.error());
    const auto value = readWholeValue(in);
    if (!value)
        return tl::unexpected(value.error());
    if (const QuantityRow *row = rowOf(*code)) {
        if (value->tag == DataTag::NullData)
            return {};
        return addMeasured(list, *code, *value, scalerOf(*row, *value), row->unit);
    }
    if (value->isInteger())
        return addMeasured(list, *code, *value, 0, Unit::None);
    return addDescription(list, *code, *value);
}

} // namespace

bool looksLikeKamstrupList(Bytes body)
{
    using namespace std::string_view_literals;
    constexpr std::string_view start = "\x0A\x0EKamstrup"sv;
    return body.size() > 2 + start.size() && body[0] == 0x02
        && std::string_view(reinterpret_cast<const char *>(body.data()) + 2, start.size()) == start;
}

Result<void> readKamstrupList(ByteCursor body, MeterList &list)
{
    const auto count = readContainer(body, DataTag::Structure);
    if (!count)
        return tl::unexpected(count.error());
    if (const auto version = readListVersion(body, list); !version)
        return version;
    for (std::size_t read = 1; read < *count;) {
        const std::size_t at = body.offset();
        if (body.peek() == static_cast<int>(DataTag::NullData)) {
            (void)body.take(1); // stands in for a code or a value that a one-phase meter does not have
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
    return {};
}

} // namespace hanscope
