// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"
#include "core/simulator/chance.h"

#include <span>
#include <string_view>
#include <vector>

namespace hanscope
{

/// What a meter itself does wrong. "Hourly list" means, for a meter that sends everything in each list, those
/// of the first minute of the hour.
enum class MeterFault {
    RepeatedHour, ///< every second hourly list has clock and registers of the one before (Aidon)
    MissingHour, ///< no hourly list in four hours of six
    HeldValues, ///< momentary values stand still through every fifth minute
    FalsePeak, ///< one list in fifty says 50 kW too much
    CounterJump, ///< every third hourly list says 146 kWh too much
    PowerCut, ///< no supply for some minutes in every third hour: nothing sent, nothing counted
    CounterRestart, ///< with PowerCut: the invocation counter begins anew after each
    EmptyType, ///< every second list 2 names no meter type (Embriq)
    Encrypted, ///< ciphered with a key that nobody has
    ClaimsEncryption, ///< says so, and sends open messages
};

std::span<const MeterFault> allMeterFaults();

/// "repeated-hour", "missing-hour", ...
std::string_view meterFaultName(MeterFault fault);
std::optional<MeterFault> meterFaultByName(std::string_view name);

/// What is wrong with a meter at each time: a pure function of time and seed. Times are by the meter's clock,
/// as UTC.
class MeterFaults
{
public:
    MeterFaults(std::vector<MeterFault> faults, std::uint32_t seed);

    bool has(MeterFault fault) const;

    /// Whether the list that is due then is not sent.
    bool omits(ListKind kind, ReceiveTime slot) const;

    /// The second whose load a list of this second says.
    std::chrono::sys_seconds momentaryFrom(std::chrono::sys_seconds time) const;

    /// The time whose clock and registers a list says that should say those of `time`. A meter that sends
    /// everything in each list says those of just before the hour.
    std::chrono::sys_seconds registersFrom(ListKind kind, std::chrono::sys_seconds time) const;

    std::int64_t addedWatts(ReceiveTime slot) const;
    std::int64_t addedWattHours(ListKind kind, std::chrono::sys_seconds time) const;
    bool hidesType(ReceiveTime slot) const;

    /// From its first second to the first second with supply again.
    struct Cut {
        std::chrono::sys_seconds begin, end;
    };
    /// The power cut that `time` lies in, or the first one behind it.
    std::optional<Cut> cutAt(std::chrono::sys_seconds time) const;
    bool isWithoutSupply(std::chrono::sys_seconds time) const;

    /// When the invocation counter began anew for the last time; empty when it never did.
    std::optional<std::chrono::sys_seconds> counterBegan(std::chrono::sys_seconds time) const;

private:
    Cut cutInHour(std::chrono::sys_seconds hour) const;

    std::vector<MeterFault> m_faults;
    Chance m_chance;
};

} // namespace hanscope
