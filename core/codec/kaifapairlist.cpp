// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/kaifapairlist.h"

#include "core/codec/listfields.h"
#include "core/codec/obisunits.h"

namespace hanscope
{
namespace
{

std::int8_t scalerOf(Unit unit)
{
    if (unit == Unit::Ampere)
        return -3;
    return unit == Unit::Volt ? -1 : 0;
}

Result<void> readPair(ByteCursor &in, MeterList &list)
{
    const auto coded = readCodedValue(in);
    if (!coded)
        return tl::unexpected(coded.error());
    if (!coded->value.isInteger())
        return addDescription(list, coded->code, coded->value);
    const Unit unit = unitOf(coded->code).value_or(Unit::None);
    return addMeasured(list, coded->code, coded->value, scalerOf(unit), unit);
}

} // namespace

bool looksLikeKaifaPairList(Bytes body)
{
    constexpr ObisCode listVersion{1, 0, 0, 2, 129};
    ByteCursor in(body);
    if (!readContainer(in, DataTag::Structure))
        return false;
    const auto code = readObis(in);
    return code && *code == listVersion && takeText(in, DataTag::OctetString, "KFM_");
}

Result<void> readKaifaPairList(ByteCursor body, const ListContext &, MeterList &list)
{
    const std::size_t at = body.offset();
    const auto count = readContainer(body, DataTag::Structure);
    if (!count)
        return tl::unexpected(count.error());
    if (*count % 2 != 0)
        return failure(DecodeErrc::UnknownLayout, at);
    for (std::size_t read = 0; read < *count; read += 2) {
        if (const auto pair = readPair(body, list); !pair)
            return pair;
    }
    if (!body.atEnd())
        return failure(DecodeErrc::TrailingBytes, body.offset());
    list.meter.maker = Maker::Kaifa;
    classify(list);
    list.kind = ListKind::Other;
    return {};
}

} // namespace hanscope
