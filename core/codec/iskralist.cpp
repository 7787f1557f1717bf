// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/iskralist.h"

#include "core/codec/positionallist.h"

#include <array>

namespace hanscope
{
namespace
{

constexpr Position deviceName{{0, 0, 96, 1, 0}};
constexpr Position listNumber{{1, 1, 0, 2, 129}};

constexpr std::array momentary{
    deviceName,
    listNumber,
    Position{{1, 0, 1, 7, 0}, 0, Unit::Watt},
    Position{{1, 0, 2, 7, 0}, 0, Unit::Watt},
    Position{{1, 0, 3, 7, 0}, 0, Unit::Var},
    Position{{1, 0, 4, 7, 0}, 0, Unit::Var},
    Position{{1, 0, 32, 7, 0}, -1, Unit::Volt},
    Position{{1, 0, 52, 7, 0}, -1, Unit::Volt},
    Position{{1, 0, 72, 7, 0}, -1, Unit::Volt},
    Position{{1, 0, 31, 7, 0}, -2, Unit::Ampere},
    Position{{1, 0, 51, 7, 0}, -2, Unit::Ampere},
    Position{{1, 0, 71, 7, 0}, -2, Unit::Ampere},
    Position{{1, 0, 21, 7, 0}, 0, Unit::Watt},
    Position{{1, 0, 41, 7, 0}, 0, Unit::Watt},
    Position{{1, 0, 61, 7, 0}, 0, Unit::Watt},
    Position{{1, 0, 22, 7, 0}, 0, Unit::Watt},
    Position{{1, 0, 42, 7, 0}, 0, Unit::Watt},
    Position{{1, 0, 62, 7, 0}, 0, Unit::Watt},
};

constexpr std::array counters{
    deviceName,
    listNumber,
    unknownPosition,
    unknownPosition,
    Position{{1, 0, 1, 8, 0}, 0, Unit::WattHour},
    Position{{1, 0, 1, 8, 1}, 0, Unit::WattHour},
    Position{{1, 0, 1, 8, 2}, 0, Unit::WattHour},
    Position{{1, 0, 2, 8, 0}, 0, Unit::WattHour},
    Position{{1, 0, 2, 8, 1}, 0, Unit::WattHour},
    Position{{1, 0, 2, 8, 2}, 0, Unit::WattHour},
    Position{{1, 0, 3, 8, 0}, 0, Unit::VarHour},
    Position{{1, 0, 4, 8, 0}, 0, Unit::VarHour},
};

} // namespace

bool looksLikeIskraList(Bytes body)
{
    using namespace std::string_view_literals;
    constexpr std::string_view start = "\x09\x10ISK"sv;
    return body.size() > 2 + start.size() && body[0] == 0x02 && charsOf(body.subspan(2)).starts_with(start);
}

Result<void> readIskraList(ByteCursor body, const ListContext &, MeterList &list)
{
    const std::size_t at = body.offset();
    const auto count = readContainer(body, DataTag::Structure);
    if (!count)
        return tl::unexpected(count.error());
    if (*count != momentary.size() && *count != counters.size())
        return failure(DecodeErrc::UnknownLayout, at);
    const std::span<const Position> positions
        = *count == momentary.size() ? std::span<const Position>(momentary) : counters;
    if (const auto values = readPositions(body, positions, list); !values)
        return values;
    list.meter.maker = Maker::Iskraemeco;
    return {};
}

} // namespace hanscope
