// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/measurement.h"
#include "core/simulator/metersetup.h"

namespace hanscope
{

/// One list on its way over the wire.
struct Transmission {
    ReceiveTime begins{}; ///< when its first byte starts, UTC
    ReceiveTime ends{}; ///< when its last byte is out
    std::vector<std::uint8_t> bytes;
    MeterList list; ///< what the bytes say
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
    DueList nextSent();
    MeterList listAt(ReceiveTime slot, ListKind kind);
    MeterList emptyListAt(std::chrono::sys_seconds time, ListKind kind) const;
    Measurement measuredAt(ReceiveTime slot, ListKind kind, std::chrono::sys_seconds registersRead);
    void addItem(MeterList &list, const ObisCode &code, const Measurement &measured) const;
    const ListForm &formOf(ListKind kind) const;

    std::vector<std::uint8_t> bytesOf(const MeterList &list, ReceiveTime slot) const;
    void endAtPowerCut(Transmission &sent) const;

    HouseLoad meanLoad(std::chrono::sys_seconds end) const;
    const EnergyCounters &countersAt(std::chrono::sys_seconds time);

    // Times are by the meter's clock.
    MeterSetup m_setup;
    MeterProfile m_profile;
    MeterIdentity m_identity;
    Household m_household;
    MeterFaults m_faults;
    ReceiveTime m_notBefore{}; ///< where to look for the next slot
    std::uint32_t m_unsent = 0; ///< lists that were due and left out
    EnergyCounters m_counters;
    std::chrono::sys_seconds m_countedTo{};
};

} // namespace hanscope
