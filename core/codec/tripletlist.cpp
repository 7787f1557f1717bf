// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/tripletlist.h"

#include "core/codec/listfields.h"

namespace hanscope
{
namespace
{

constexpr ObisCode clockCode{0, 0, 1, 0, 0};
constexpr ObisCode meterIdCode{0, 0, 96, 1, 0};
constexpr std::size_t tripletSize = 3;

Result<void> readDescription(ByteCursor &in, const ObisCode &code, MeterList &list)
{
    const auto value = readWholeValue(in);
    if (!value)
        return tl::unexpected(value.error());
    return addDescription(list, code, *value);
}

Result<void> readTriplet(ByteCursor &in, MeterList &list)
{
    const auto coded = readCodedValue(in);
    if (!coded)
        return tl::unexpected(coded.error());
    const auto scalerUnit = readScalerUnit(in);
    if (!scalerUnit)
        return tl::unexpected(scalerUnit.error());
    return addMeasured(list, coded->code, coded->value, scalerUnit->scaler, scalerUnit->unit);
}

} // namespace

bool looksLikeTripletList(Bytes body)
{
    constexpr std::size_t clockSize = 12;
    ByteCursor in(body);
    if (!readContainer(in, DataTag::Structure))
        return false;
    const auto clock = readValue(in);
    return clock && clock->tag == DataTag::OctetString && clock->content.size() == clockSize && readObis(in);
}

Result<void> readTripletList(ByteCursor body, const ListContext &, MeterList &list)
{
    const std::size_t at = body.offset();
    const auto count = readContainer(body, DataTag::Structure);
    if (!count)
        return tl::unexpected(count.error());
    if (*count % tripletSize != 2) // clock and meter id
        return failure(DecodeErrc::UnknownLayout, at);
    if (const auto clock = readDescription(body, clockCode, list); !clock)
        return clock;
    for (std::size_t read = 2; read < *count; read += tripletSize) {
        if (takeSelfDescribed(body, list))
            continue;
        if (const auto triplet = readTriplet(body, list); !triplet)
            return triplet;
    }
    if (const auto meterId = readDescription(body, meterIdCode, list); !meterId)
        return meterId;
    if (!body.atEnd())
        return failure(DecodeErrc::TrailingBytes, body.offset());
    return {};
}

} // namespace hanscope
