// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"
#include "core/simulator/virtualmeter.h"

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace hanscope::test
{

/// Something that keeps HanScope from hearing what the meter would have said.
struct Trouble {
    enum class Kind {
        Silence, ///< cable out, computer asleep: the house goes on
        PowerCut, ///< from full hour to full hour; the meter needs two minutes to come back
        LostList, ///< the hourly list at `from` does not arrive
        RepeatedList, ///< at `from` the meter sends clock and counters of the hourly list before it
    };
    Kind kind = Kind::Silence;
    std::chrono::sys_seconds from{};
    std::chrono::sys_seconds to{};
};

/// Some troubles a day, of every kind and length, the same ones for the same seed.
std::vector<Trouble> randomTroubles(HourStart from, HourStart to, std::uint32_t seed);

/// A virtual meter with troubles, which are in order of their begin, and what its counters would have proven
/// without them.
class EventfulMeter
{
public:
    EventfulMeter(const MeterSetup &setup, HourStart start, const std::vector<Trouble> &troubles);

    /// What HanScope hears from where it stopped until `until`.
    std::vector<Reading> hear(HourStart until);

    /// The energy of each hour that is over.
    struct Truth {
        WattHour imported{};
        WattHour exported{};
    };
    const std::map<HourStart, Truth> &truth() const { return m_truth; }

private:
    bool isIn(Trouble::Kind kind, std::chrono::sys_seconds time) const;
    bool isHeard(const Transmission &sent) const;
    void forgetTroublesBefore(std::chrono::sys_seconds time);
    void count(HourStart at, const Reading &hourly);
    void showCounters(Reading &hourly, HourStart at);

    VirtualMeter m_meter;
    std::deque<Trouble> m_troubles;
    std::map<HourStart, Truth> m_truth;
    std::optional<Reading> m_lastClean; ///< the last hourly list as the meter alone would send it
    std::optional<Reading> m_lastSent; ///< and as it was sent
    Truth m_notUsed; ///< in power cuts so far
};

/// How booked hours compare with the truth.
struct HourCheck {
    std::map<HourQuality, int> hours; ///< how many of each quality
    int unmarkedWrong = 0; ///< metered, and not equal to the truth
    int missing = 0; ///< hours of the truth between the first and the last booked that are not booked
    double worstReconstructed = 0; ///< Wh off the truth
    double sumOff = 0; ///< Wh by which the sum of all hours is off the truth
};

/// in: hours in order; those in front of the first metered and behind the last one are left out
HourCheck checkHours(const std::vector<HourEnergy> &hours,
                     const std::map<HourStart, EventfulMeter::Truth> &truth);

} // namespace hanscope::test
