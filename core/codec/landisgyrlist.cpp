// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/landisgyrlist.h"

#include "core/codec/positionallist.h"

#include <array>

namespace hanscope
{
namespace
{

constexpr std::array positions{
    Position{{1, 0, 32, 7, 0}, 0, Unit::Volt},
    Position{{1, 0, 52, 7, 0}, 0, Unit::Volt},
    Position{{1, 0, 72, 7, 0}, 0, Unit::Volt},
    Position{{1, 0, 31, 7, 0}, -2, Unit::Ampere},
    Position{{1, 0, 51, 7, 0}, -2, Unit::Ampere},
    Position{{1, 0, 71, 7, 0}, -2, Unit::Ampere},
    Position{{1, 0, 1, 7, 0}, 0, Unit::Watt},
    Position{{1, 0, 2, 7, 0}, 0, Unit::Watt},
    Position{{1, 0, 1, 8, 0}, 0, Unit::WattHour},
    Position{{1, 0, 2, 8, 0}, 0, Unit::WattHour},
    unknownPosition,
    unknownPosition,
    unknownPosition,
    Position{{0, 0, 96, 1, 0}},
};

/// The types of the values tell the layout; the number of values alone would not.
constexpr std::array<DataTag, positions.size()> types{
    DataTag::LongUnsigned,       DataTag::LongUnsigned,       DataTag::LongUnsigned,
    DataTag::LongUnsigned,       DataTag::LongUnsigned,       DataTag::LongUnsigned,
    DataTag::DoubleLongUnsigned, DataTag::DoubleLongUnsigned, DataTag::DoubleLongUnsigned,
    DataTag::DoubleLongUnsigned, DataTag::LongUnsigned,       DataTag::LongUnsigned,
    DataTag::LongUnsigned,       DataTag::OctetString,
};

} // namespace

bool looksLikeLandisGyrList(Bytes body)
{
    ByteCursor in(body);
    const auto count = readContainer(in, DataTag::Structure);
    if (!count || *count != types.size())
        return false;
    for (const DataTag type : types) {
        const auto value = readValue(in);
        if (!value || value->tag != type)
            return false;
    }
    return true;
}

Result<void> readLandisGyrList(ByteCursor body, const ListContext &, MeterList &list)
{
    if (const auto count = readContainer(body, DataTag::Structure); !count)
        return tl::unexpected(count.error());
    if (const auto values = readPositions(body, positions, list); !values)
        return values;
    list.meter.maker = Maker::LandisGyr;
    return {};
}

} // namespace hanscope
