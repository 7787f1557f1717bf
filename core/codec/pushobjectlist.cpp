// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/pushobjectlist.h"

#include "core/codec/listfields.h"
#include "core/codec/obisunits.h"

namespace hanscope
{
namespace
{

/// One entry of the push object list: class, OBIS code, attribute, data index.
Result<ObisCode> readEntry(ByteCursor &in)
{
    const std::size_t at = in.offset();
    const auto parts = readContainer(in, DataTag::Structure);
    if (!parts)
        return tl::unexpected(parts.error());
    if (*parts != 4)
        return failure(DecodeErrc::UnknownLayout, at);
    if (const auto objectClass = readValue(in); !objectClass)
        return tl::unexpected(objectClass.error());
    const auto code = readObis(in);
    for (int rest = 0; code && rest < 2; ++rest) {
        if (const auto skipped = skipValue(in); !skipped)
            return tl::unexpected(skipped.error());
    }
    return code;
}

/// The power of ten that is not sent. These meters count in whole V, W and Wh, and in 0.01 A.
std::int8_t scalerOf(Unit unit)
{
    return unit == Unit::Ampere ? -2 : 0;
}

bool isDeviceId(const ObisCode &code)
{
    return code.a == 0 && code.b == 0 && code.c == 96 && code.d == 1;
}

Result<void> readElement(ByteCursor &in, const ObisCode &code, MeterList &list)
{
    const auto value = readWholeValue(in);
    if (!value)
        return tl::unexpected(value.error());
    if (value->isInteger()) {
        const Unit unit = unitOf(code).value_or(Unit::None);
        return addMeasured(list, code, *value, scalerOf(unit), unit);
    }
    if (isDeviceId(code)) {
        list.meter.meterId = textOf(*value);
        return {};
    }
    return addDescription(list, code, *value);
}

} // namespace

bool looksLikePushObjectList(Bytes body)
{
    ByteCursor in(body);
    const auto values = readContainer(in, DataTag::Structure);
    if (!values)
        return false;
    const auto objects = readContainer(in, DataTag::Array);
    if (!objects || *objects != *values)
        return false;
    const auto parts = readContainer(in, DataTag::Structure);
    return parts && *parts == 4;
}

Result<void> readPushObjectList(ByteCursor body, const ListContext &, MeterList &list)
{
    const std::size_t at = body.offset();
    const auto count = readContainer(body, DataTag::Structure);
    if (!count)
        return tl::unexpected(count.error());
    ByteCursor entries = body;
    const auto described = readContainer(entries, DataTag::Array);
    if (!described)
        return tl::unexpected(described.error());
    if (*described != *count || *count == 0)
        return failure(DecodeErrc::UnknownLayout, at);
    if (const auto own = readEntry(entries); !own) // the entry for the push object list itself
        return tl::unexpected(own.error());
    if (const auto skipped = skipValue(body); !skipped)
        return skipped;
    for (std::size_t element = 1; element < *count; ++element) {
        const auto code = readEntry(entries);
        if (!code)
            return tl::unexpected(code.error());
        if (const auto read = readElement(body, *code, list); !read)
            return read;
    }
    if (!body.atEnd())
        return failure(DecodeErrc::TrailingBytes, body.offset());
    list.meter.maker = Maker::LandisGyr;
    return {};
}

} // namespace hanscope
