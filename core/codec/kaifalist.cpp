// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/kaifalist.h"

#include "core/codec/positionallist.h"

#include <array>

namespace hanscope
{
namespace
{

constexpr Position listVersion{{1, 1, 0, 2, 129}};
constexpr Position meterId{{0, 0, 96, 1, 0}};
constexpr Position meterType{{0, 0, 96, 1, 7}};
constexpr Position activeImport{{1, 0, 1, 7, 0}, 0, Unit::Watt};
constexpr Position activeExport{{1, 0, 2, 7, 0}, 0, Unit::Watt};
constexpr Position reactiveImport{{1, 0, 3, 7, 0}, 0, Unit::Var};
constexpr Position reactiveExport{{1, 0, 4, 7, 0}, 0, Unit::Var};
constexpr Position currentL1{{1, 0, 31, 7, 0}, -3, Unit::Ampere};
constexpr Position currentL2{{1, 0, 51, 7, 0}, -3, Unit::Ampere};
constexpr Position currentL3{{1, 0, 71, 7, 0}, -3, Unit::Ampere};
constexpr Position voltageL1{{1, 0, 32, 7, 0}, -1, Unit::Volt};
constexpr Position voltageL2{{1, 0, 52, 7, 0}, -1, Unit::Volt};
constexpr Position voltageL3{{1, 0, 72, 7, 0}, -1, Unit::Volt};
constexpr Position clockTime{{0, 0, 1, 0, 0}};
constexpr Position activeImported{{1, 0, 1, 8, 0}, 0, Unit::WattHour};
constexpr Position activeExported{{1, 0, 2, 8, 0}, 0, Unit::WattHour};
constexpr Position reactiveImported{{1, 0, 3, 8, 0}, 0, Unit::VarHour};
constexpr Position reactiveExported{{1, 0, 4, 8, 0}, 0, Unit::VarHour};

constexpr std::array list1{activeImport};
constexpr std::array onePhase{
    listVersion, meterId,   meterType, activeImport,   activeExport,   reactiveImport,   reactiveExport,
    currentL1,   voltageL1, clockTime, activeImported, activeExported, reactiveImported, reactiveExported,
};
constexpr std::array threePhase{
    listVersion,    meterId,   meterType,      activeImport,   activeExport,     reactiveImport,
    reactiveExport, currentL1, currentL2,      currentL3,      voltageL1,        voltageL2,
    voltageL3,      clockTime, activeImported, activeExported, reactiveImported, reactiveExported,
};
constexpr std::size_t hourlyPositions = 5; ///< clock and counters end list 3, and are missing in list 2

/// What stands where in a list of `count` values; empty when no list has that many.
std::span<const Position> positionsOf(std::size_t count)
{
    const std::span<const Position> one = onePhase;
    const std::span<const Position> three = threePhase;
    if (count == list1.size())
        return list1;
    if (count == one.size() || count == one.size() - hourlyPositions)
        return one.first(count);
    if (count == three.size() || count == three.size() - hourlyPositions)
        return three.first(count);
    return {};
}

/// In Sweden the list of 18 comes every 15 s: no hourly list, though it looks the same.
bool sendsAllEachTime(const ListContext &context, const MeterList &list)
{
    constexpr std::uint32_t swedishAddress = 0x0001;
    if (context.hdlcSource != 0)
        return context.hdlcSource == swedishAddress;
    return list.meter.meterId.view().starts_with("734015");
}

} // namespace

bool looksLikeKaifaList(Bytes body)
{
    ByteCursor in(body);
    const auto count = readContainer(in, DataTag::Structure);
    const bool isList1 = count && *count == 1 && in.peek() == static_cast<int>(DataTag::DoubleLongUnsigned);
    return isList1 || (count && takeText(in, DataTag::OctetString, "KFM_"));
}

Result<void> readKaifaList(ByteCursor body, const ListContext &context, MeterList &list)
{
    const std::size_t at = body.offset();
    const auto count = readContainer(body, DataTag::Structure);
    if (!count)
        return tl::unexpected(count.error());
    const std::span<const Position> positions = positionsOf(*count);
    if (positions.empty())
        return failure(DecodeErrc::UnknownLayout, at);
    if (const auto values = readPositions(body, positions, list); !values)
        return values;
    list.meter.maker = Maker::Kaifa;
    classify(list);
    if (list.kind == ListKind::List3 && sendsAllEachTime(context, list))
        list.kind = ListKind::Other;
    return {};
}

} // namespace hanscope
