// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/aidonlist.h"

#include "core/codec/listfields.h"

namespace hanscope
{
namespace
{

/// The usual element, a measured value, in one step. False, with nothing taken, for any other.
bool takeMeasuredItem(ByteCursor &in, MeterList &list)
{
    ByteCursor ahead = in;
    if (in.peek(0) != static_cast<int>(DataTag::Structure) || in.peek(1) != 3)
        return false;
    ahead.skip(2);
    if (!takeSelfDescribed(ahead, list))
        return false;
    in = ahead;
    return true;
}

/// One element of the array: OBIS code and value, and for measured values scaler and unit.
Result<void> readItem(ByteCursor &in, MeterList &list)
{
    const std::size_t at = in.offset();
    const auto parts = readContainer(in, DataTag::Structure);
    if (!parts)
        return tl::unexpected(parts.error());
    if (*parts != 2 && *parts != 3)
        return failure(DecodeErrc::UnknownLayout, at);
    const auto code = readObis(in);
    if (!code)
        return tl::unexpected(code.error());
    const auto value = readWholeValue(in);
    if (!value)
        return tl::unexpected(value.error());
    if (*parts == 2)
        return addDescription(list, *code, *value);
    const auto scalerUnit = readScalerUnit(in);
    if (!scalerUnit)
        return tl::unexpected(scalerUnit.error());
    if (value->tag == DataTag::NullData)
        return {};
    return addMeasured(list, *code, *value, scalerUnit->scaler, scalerUnit->unit);
}

Maker makerOf(std::string_view listId)
{
    // List 1 names no maker. Both makers of this form send it alike; Aidon is the one that defined it.
    if (listId.empty() || listId.starts_with("AIDON"))
        return Maker::Aidon;
    return listId.starts_with("EMBRIQ") ? Maker::Embriq : Maker::Unknown;
}

} // namespace

bool looksLikeAidonList(Bytes body)
{
    ByteCursor in(body);
    if (!readContainer(in, DataTag::Array))
        return false;
    const auto parts = readContainer(in, DataTag::Structure);
    return parts && (*parts == 2 || *parts == 3) && readObis(in);
}

Result<void> readAidonList(ByteCursor body, const ListContext &, MeterList &list)
{
    const auto count = readContainer(body, DataTag::Array);
    if (!count)
        return tl::unexpected(count.error());
    for (std::size_t i = 0; i < *count; ++i) {
        if (takeMeasuredItem(body, list))
            continue;
        if (const auto item = readItem(body, list); !item)
            return item;
    }
    if (!body.atEnd())
        return failure(DecodeErrc::TrailingBytes, body.offset());
    list.meter.maker = makerOf(list.meter.listId.view());
    classify(list);
    return {};
}

bool looksLikeClockedItemList(Bytes body)
{
    using namespace std::string_view_literals;
    constexpr std::string_view clockCode = "\x09\x06\x00\x00\x01\x00\x00\xFF\x09\x0C"sv;
    constexpr std::size_t itemAt = 2 + clockCode.size() + 12;
    return body.size() > itemAt && body[0] == 0x02 && body[itemAt] == 0x02
        && charsOf(body.subspan(2)).starts_with(clockCode);
}

Result<void> readClockedItemList(ByteCursor body, const ListContext &, MeterList &list)
{
    constexpr std::size_t clockParts = 2;
    const auto count = readContainer(body, DataTag::Structure);
    if (!count)
        return tl::unexpected(count.error());
    const auto clock = readCodedValue(body);
    if (!clock)
        return tl::unexpected(clock.error());
    if (const auto taken = addDescription(list, clock->code, clock->value); !taken)
        return taken;
    for (std::size_t part = clockParts; part < *count; ++part) {
        if (takeMeasuredItem(body, list))
            continue;
        if (const auto item = readItem(body, list); !item)
            return item;
    }
    if (!body.atEnd())
        return failure(DecodeErrc::TrailingBytes, body.offset());
    return {};
}

} // namespace hanscope
