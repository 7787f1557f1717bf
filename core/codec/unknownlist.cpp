// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/unknownlist.h"

#include "core/codec/listfields.h"

namespace hanscope
{
namespace
{

/// Six bytes may also be something else: codes of the media that meters count, and all of them end in 255.
bool looksLikeObis(const DataValue &value)
{
    constexpr std::uint8_t lastMedium = 9; // hot water
    return value.tag == DataTag::OctetString && value.content.size() == 6 && value.content[0] <= lastMedium
        && value.content[5] == 255;
}

ScalerUnit takeScalerUnit(ByteCursor &in)
{
    ByteCursor ahead = in;
    const auto scalerUnit = readScalerUnit(ahead);
    if (!scalerUnit)
        return {};
    in = ahead;
    return *scalerUnit;
}

} // namespace

void collectNamedValues(ByteCursor body, MeterList &list)
{
    // Heads of containers are stepped over and what is inside read in turn, so that no depth needs memory.
    while (const auto name = readValue(body)) {
        if (!looksLikeObis(*name))
            continue;
        const ByteCursor behindName = body;
        const auto code = decodeObis(name->content, name->offset);
        const auto value = readValue(body);
        if (!value)
            return;
        if (value->isContainer() || looksLikeObis(*value)) {
            body = behindName;
            continue;
        }
        if (!value->isInteger()) {
            (void)addDescription(list, *code, *value);
            continue;
        }
        const ScalerUnit scalerUnit = takeScalerUnit(body);
        if (!addMeasured(list, *code, *value, scalerUnit.scaler, scalerUnit.unit))
            return;
    }
}

} // namespace hanscope
