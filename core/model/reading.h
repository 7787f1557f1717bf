// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/meterclock.h"
#include "core/model/meteridentity.h"
#include "core/model/units.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>

namespace hanscope
{

/// One value for each of L1, L2, L3; index 0 is L1.
/// For voltages of a three-wire meter the three are L1-L2, L1-L3, L2-L3.
template <typename T>
using PerPhase = std::array<T, 3>;

/// Which of the lists of the Norwegian authority a message is.
enum class ListKind {
    Other, ///< a list of another kind, for example everything in one
    List1, ///< power imported, every 2 s or 2.5 s
    List2, ///< momentary values, every 10 s
    List3, ///< list 2, meter clock and energy counters, every hour
};

/// Our clock, UTC, to the millisecond.
using ReceiveTime = std::chrono::sys_time<std::chrono::milliseconds>;

/// What one list from the meter said. A list tells only part; what it left out is empty, never zero.
/// What the meter sent is kept as sent, unless `isScaled`: a zero from the meter is a zero here.
struct Reading {
    ReceiveTime receivedAt{}; ///< when the last byte arrived
    ListKind kind = ListKind::Other;
    MeterIdentity meter; ///< empty in list 1

    std::optional<Watt> importPower; ///< 1.7.0, in every list
    std::optional<Watt> exportPower; ///< 2.7.0, positive when power flows to the grid
    std::optional<Var> importReactive; ///< 3.7.0
    std::optional<Var> exportReactive; ///< 4.7.0
    PerPhase<std::optional<Milliampere>> current; ///< 31/51/71.7.0; negative on some exporting meters
    PerPhase<std::optional<Millivolt>> voltage; ///< 32/52/72.7.0

    std::optional<MeterClock> clock; ///< the clock inside the list; hourly lists only
    std::optional<MeterClock> pushTime; ///< the time in the message header; Kaifa and Kamstrup
    std::optional<WattHour> importedEnergy; ///< 1.8.0, counter since installation; never falls
    std::optional<WattHour> exportedEnergy; ///< 2.8.0
    std::optional<VarHour> importedReactive; ///< 3.8.0
    std::optional<VarHour> exportedReactive; ///< 4.8.0

    bool isScaled = false; ///< numbers are not as sent but as the user agreed they are meant: MeterOverrides

    bool operator==(const Reading &) const = default;
};

/// Whether this reading's meter is known not to measure the current of `phase` (0..2).
/// Aidon three-wire meters leave L2 out; one-phase meters have only L1.
constexpr bool lacksCurrent(const Reading &reading, std::size_t phase)
{
    return reading.kind != ListKind::List1 && !reading.current[phase];
}

/// Whether this reading's meter is known not to measure the voltage of `phase` (0..2).
/// Kaifa and Embriq three-wire meters send a constant 0 V for L1-L3: that is no power failure.
constexpr bool lacksVoltage(const Reading &reading, std::size_t phase)
{
    const bool sentAsZero = phase == 1 && reading.meter.network != Network::FourWire
        && reading.voltage[1] == Millivolt{0} && reading.voltage[0] > Millivolt{0};
    return reading.kind != ListKind::List1 && (!reading.voltage[phase] || sentAsZero);
}

} // namespace hanscope
