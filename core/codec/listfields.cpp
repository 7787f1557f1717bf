// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/listfields.h"

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr ObisQuantity listVersion{0, 2, 129};
constexpr ObisQuantity meterNumber{96, 1, 0};
constexpr ObisQuantity meterModel{96, 1, 7};
constexpr ObisQuantity kamstrupMeterNumber{0, 0, 5};
constexpr ObisQuantity kamstrupMeterModel{96, 1, 1};
constexpr ObisQuantity clockTime{1, 0, 0};
constexpr ObisQuantity activeImport{1, 7, 0};

} // namespace

std::string_view textOf(const DataValue &value)
{
    std::string_view text = charsOf(value.content);
    while (!text.empty() && text.back() == '\0')
        text.remove_suffix(1);
    return text;
}

bool takeText(ByteCursor &in, DataTag tag, std::string_view start)
{
    const auto value = readValue(in);
    return value && value->tag == tag && charsOf(value->content).starts_with(start);
}

Result<CodedValue> readCodedValue(ByteCursor &in)
{
    const auto code = readObis(in);
    if (!code)
        return tl::unexpected(code.error());
    const auto value = readWholeValue(in);
    if (!value)
        return tl::unexpected(value.error());
    return CodedValue{*code, *value};
}

Result<void> addDescription(MeterList &list, const ObisCode &code, const DataValue &value)
{
    const ObisQuantity quantity = quantityOf(code);
    if (quantity == listVersion) {
        list.meter.listId = textOf(value);
    } else if (quantity == meterNumber || quantity == kamstrupMeterNumber) {
        list.meter.meterId = textOf(value);
    } else if (quantity == meterModel || quantity == kamstrupMeterModel) {
        list.meter.meterType = textOf(value);
    } else if (quantity == clockTime) {
        const auto clock = decodeDateTime(value.content, value.offset);
        if (!clock)
            return tl::unexpected(clock.error());
        list.clock = *clock;
    }
    return {};
}

void classify(MeterList &list)
{
    list.meter.network = networkOfMeterType(list.meter.meterType.view());
    const bool hasCounters = std::any_of(list.items.begin(), list.items.end(),
                                         [](const ListItem &item) { return item.code.d == 8; });
    if (!list.meter.listId.empty())
        list.kind = hasCounters ? ListKind::List3 : ListKind::List2;
    else if (list.items.size() == 1 && quantityOf(list.items[0].code) == activeImport)
        list.kind = ListKind::List1;
    else
        list.kind = ListKind::Other;
}

} // namespace hanscope
