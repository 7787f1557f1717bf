// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/meterfaults.h"

#include "core/simulator/faultrow.h"

#include <array>

namespace hanscope
{
namespace
{

using namespace std::chrono;
using namespace std::chrono_literals;
using Row = FaultRow<MeterFault>;

constexpr std::array rows{
    Row{MeterFault::RepeatedHour, "repeated-hour"},
    Row{MeterFault::MissingHour, "missing-hour"},
    Row{MeterFault::HeldValues, "held-values"},
    Row{MeterFault::FalsePeak, "false-peak"},
    Row{MeterFault::CounterJump, "counter-jump"},
    Row{MeterFault::PowerCut, "power-cut"},
    Row{MeterFault::CounterRestart, "counter-restart"},
    Row{MeterFault::EmptyType, "empty-type"},
    Row{MeterFault::Encrypted, "encrypted"},
    Row{MeterFault::ClaimsEncryption, "claims-encryption"},
};

constexpr std::array everyFault = [] {
    std::array<MeterFault, rows.size()> all{};
    std::transform(rows.begin(), rows.end(), all.begin(), [](const Row &row) { return row.fault; });
    return all;
}();

constexpr std::uint32_t cutBegins = 20, cutLasts = 21, peaks = 22;
constexpr int cutEvery = 3; ///< hours

/// The hours since 1970, of which every so many are hit.
template <typename Clock>
bool isHourOf(Clock time, std::int64_t remainder, std::int64_t every)
{
    const std::int64_t number = floor<hours>(time).time_since_epoch().count();
    return ((number % every) + every) % every == remainder;
}

bool isHourly(ListKind kind, sys_seconds time)
{
    return kind == ListKind::List3 || (kind == ListKind::Other && time < floor<hours>(time) + 1min);
}

} // namespace

std::span<const MeterFault> allMeterFaults()
{
    return everyFault;
}

std::string_view meterFaultName(MeterFault fault)
{
    return nameIn(rows, fault);
}

std::optional<MeterFault> meterFaultByName(std::string_view name)
{
    return faultIn(rows, name);
}

MeterFaults::MeterFaults(std::vector<MeterFault> faults, std::uint32_t seed)
    : m_faults(std::move(faults))
    , m_chance(seed)
{
}

bool MeterFaults::has(MeterFault fault) const
{
    return std::find(m_faults.begin(), m_faults.end(), fault) != m_faults.end();
}

bool MeterFaults::omits(ListKind kind, ReceiveTime slot) const
{
    const sys_seconds time = floor<seconds>(slot);
    const bool isMissing = has(MeterFault::MissingHour) && isHourly(kind, time) && !isHourOf(time, 0, 6)
        && !isHourOf(time, 1, 6);
    return isMissing || isWithoutSupply(time);
}

sys_seconds MeterFaults::momentaryFrom(sys_seconds time) const
{
    const sys_seconds minute = floor<minutes>(time);
    const bool stands = has(MeterFault::HeldValues) && minute.time_since_epoch() / 1min % 5 == 2;
    return stands ? minute : time;
}

sys_seconds MeterFaults::registersFrom(ListKind kind, sys_seconds time) const
{
    if (!has(MeterFault::RepeatedHour) || !isHourly(kind, time) || !isHourOf(time, 1, 2))
        return time;
    return kind == ListKind::List3 ? time - 1h : floor<hours>(time) - 1s;
}

std::int64_t MeterFaults::addedWatts(ReceiveTime slot) const
{
    const bool struck
        = has(MeterFault::FalsePeak) && m_chance.bits(peaks, slot.time_since_epoch().count()) % 50 == 0;
    return struck ? 50'000 : 0;
}

std::int64_t MeterFaults::addedWattHours(ListKind kind, sys_seconds time) const
{
    const bool struck = has(MeterFault::CounterJump) && isHourly(kind, time) && isHourOf(time, 0, 3);
    return struck ? 146'000 : 0;
}

bool MeterFaults::hidesType(ReceiveTime slot) const
{
    return has(MeterFault::EmptyType) && floor<seconds>(slot).time_since_epoch() / 10s % 2 == 1;
}

MeterFaults::Cut MeterFaults::cutInHour(sys_seconds hour) const
{
    const std::int64_t number = hour.time_since_epoch().count();
    const auto from = [&](std::uint32_t stream, std::uint64_t least, std::uint64_t count) {
        return seconds(least + m_chance.bits(stream, number) % count);
    };
    const sys_seconds begin = hour + from(cutBegins, 600, 1800);
    return {begin, begin + from(cutLasts, 120, 600)};
}

std::optional<MeterFaults::Cut> MeterFaults::cutAt(sys_seconds time) const
{
    if (!has(MeterFault::PowerCut) && !has(MeterFault::CounterRestart))
        return std::nullopt;
    sys_seconds hour = floor<hours>(time);
    while (!isHourOf(hour, 1, cutEvery) || cutInHour(hour).end <= time)
        hour += 1h;
    return cutInHour(hour);
}

bool MeterFaults::isWithoutSupply(sys_seconds time) const
{
    const auto cut = cutAt(time);
    return cut && cut->begin <= time;
}

std::optional<sys_seconds> MeterFaults::counterBegan(sys_seconds time) const
{
    if (!has(MeterFault::CounterRestart))
        return std::nullopt;
    sys_seconds hour = floor<hours>(time);
    while (!isHourOf(hour, 1, cutEvery) || cutInHour(hour).end > time)
        hour -= 1h;
    return cutInHour(hour).end;
}

} // namespace hanscope
