// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/encipher.h"
#include "core/simulator/encode.h"
#include "core/simulator/household.h"
#include "core/simulator/rhythm.h"

#include <string>

namespace hanscope
{

/// Which meter to play, and for which house.
struct MeterSetup {
    Maker maker = Maker::Aidon; ///< Aidon, Kaifa or Kamstrup
    Network network = Network::FourWire;
    std::string meterId; ///< empty: a made-up one of this maker
    std::string meterType; ///< empty: this maker's type for this network
    bool hasSolar = false;
    std::uint32_t seed = 1; ///< another seed, another house
    PushTimeForm pushTimeForm = PushTimeForm::Plain;
    std::optional<Ciphering> ciphering; ///< without system title: a made-up one of this maker
};

/// One list on its way over the wire.
struct Transmission {
    ReceiveTime begins{}; ///< when its first byte starts, UTC
    ReceiveTime ends{}; ///< when its last byte is out, at 2400 baud with the maker's parity
    std::vector<std::uint8_t> bytes;
    MeterList list; ///< what the bytes say
};

/// How long so many bytes take on this maker's wire.
std::chrono::milliseconds wireTime(Maker maker, std::size_t bytes);

/// What the meter in this setup says of itself.
MeterIdentity identityOf(const MeterSetup &setup);

/// The made-up system title of a meter of this maker: its three letters, and what is no real number.
FixedText<16> madeUpSystemTitle(Maker maker);

/// What the meter's clock shows at `time`. Aidon and Kamstrup keep winter time all year, Kaifa local time.
MeterClock meterClockAt(Maker maker, std::chrono::sys_seconds time);

/// A whole number of watt-seconds and var-seconds: what the meter's four registers count.
struct EnergyCounters {
    std::int64_t imported = 0, exported = 0, importedReactive = 0, exportedReactive = 0;
};

/// A meter that sends its lists on the second its maker's meters do. It has no clock of its own: ask for the
/// next transmission, and wait for it or not.
class VirtualMeter
{
public:
    /// The first transmission begins at `start` or later.
    VirtualMeter(const MeterSetup &setup, ReceiveTime start);

    Transmission next();

    /// Leaves out what would have begun before `time`; the registers count on meanwhile. Only forward.
    void skipTo(ReceiveTime time);

private:
    std::vector<std::uint8_t> bytesOf(const MeterList &list, ReceiveTime slot) const;
    MeterList listAt(ReceiveTime slot, ListKind kind);
    void addMomentaryValues(MeterList &list, const HouseLoad &load, std::chrono::sys_seconds time) const;
    HouseLoad meanLoad(std::chrono::sys_seconds end) const;
    const EnergyCounters &countersAt(std::chrono::sys_seconds time);

    MeterSetup m_setup;
    MeterIdentity m_identity;
    Household m_household;
    ReceiveTime m_notBefore{}; ///< where to look for the next slot
    EnergyCounters m_counters;
    std::chrono::sys_seconds m_countedTo{};
};

} // namespace hanscope
