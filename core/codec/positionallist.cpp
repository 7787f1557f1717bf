// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/positionallist.h"

namespace hanscope
{

Result<void> readPositions(ByteCursor &in, std::span<const Position> positions, MeterList &list)
{
    for (const Position &position : positions) {
        const auto value = readWholeValue(in);
        if (!value)
            return tl::unexpected(value.error());
        if (value->tag == DataTag::NullData)
            continue;
        const auto added = position.unit == Unit::None
            ? addDescription(list, position.code, *value)
            : addMeasured(list, position.code, *value, position.scaler, position.unit);
        if (!added)
            return added;
    }
    if (!in.atEnd())
        return failure(DecodeErrc::TrailingBytes, in.offset());
    return {};
}

} // namespace hanscope
