// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

#include <vector>

namespace hanscope
{

/// What the law and the standard hold a supply of 230 V against: phase to neutral with four wires, line to
/// line with three.
namespace voltagelimit
{
inline constexpr Millivolt nominal{230'000};
inline constexpr Millivolt lowest{207'000}; ///< nominal - 10 %
inline constexpr Millivolt highest{253'000}; ///< nominal + 10 %
inline constexpr Millivolt lowestEver{195'500}; ///< nominal - 15 %: EN 50160, each 10-minute mean
} // namespace voltagelimit

constexpr bool isWithin(Millivolt voltage)
{
    return voltage >= voltagelimit::lowest && voltage <= voltagelimit::highest;
}

struct VoltageExtreme {
    Millivolt voltage{};
    ReceiveTime at{}; ///< of the list; of minutes kept without their lists, the minute's begin

    bool operator==(const VoltageExtreme &) const = default;
};

/// How many means over some time there are, and how many of them are outside nominal +-10 %.
struct VoltageTally {
    int counted = 0;
    int below = 0;
    int above = 0;

    int outside() const { return below + above; }

    bool operator==(const VoltageTally &) const = default;
};

enum class VoltageEventKind { Under, Over };

/// A time outside nominal +-10 %, as far as the meter's lists show it. One of up to a minute is what
/// standards call a dip or a swell; of those shorter than the time between two lists most are never seen.
struct VoltageEvent {
    VoltageEventKind kind = VoltageEventKind::Under;
    std::size_t phase = 0; ///< index, 0..2
    ReceiveTime begin{}; ///< the first list outside
    ReceiveTime end{}; ///< the first list inside again, or the last outside before a silence
    bool isEndSeen = false; ///< false: a silence or the end of the span came first
    Millivolt extreme{}; ///< the lowest or the highest value

    bool operator==(const VoltageEvent &) const = default;
};

/// Means of one phase over 1 V: `volt` up to and without `volt` + 1.
struct VoltageBin {
    int volt = 0;
    int minutes = 0;

    bool operator==(const VoltageBin &) const = default;
};

/// One phase, or one pair of lines, over the whole span.
struct PhaseVoltage {
    std::optional<VoltageExtreme> lowest; ///< of single values
    std::optional<VoltageExtreme> highest;
    VoltageTally tenMinutes; ///< EN 50160
    VoltageTally minutes; ///< FOL § 3-3
    int partTenMinutes = 0; ///< heard of, but too little: not counted
    std::vector<VoltageBin> histogram; ///< of minute means, lowest first, without empty ones

    bool isMeasured() const { return lowest.has_value(); }

    bool operator==(const PhaseVoltage &) const = default;
};

/// Whether 95 % of a week's 10-minute means were within nominal +-10 %.
enum class WeekVerdict {
    Kept, ///< whatever the part of the week was that is not known
    Broken, ///< the same
    Open, ///< that part decides
};

/// A week from Monday 00:00 Norwegian time. EN 50160 asks that 95 % of its 10-minute means are within +-10 %
/// and all of them within +10 % and -15 %.
struct VoltageWeek {
    std::chrono::local_days monday{};
    int intervals = 0; ///< of 10 minutes in the week: 1008, 6 less or more when clocks are set
    PerPhase<VoltageTally> tenMinutes;
    PerPhase<int> beyondEver{}; ///< means above +10 % or under -15 %: no single one may be
    PerPhase<WeekVerdict> verdict{}; ///< on the 95 %; of measured phases

    bool operator==(const VoltageWeek &) const = default;
};

struct VoltageTenMinutes {
    std::chrono::sys_seconds start{};
    PerPhase<std::optional<Millivolt>> mean; ///< empty: too little was heard

    bool operator==(const VoltageTenMinutes &) const = default;
};

/// The voltage over some time, for a talk with the grid company. The meter's stream is no approved
/// instrument: each value is momentary, and nobody vouches for its accuracy.
struct VoltageReport {
    ReceiveTime from{};
    ReceiveTime to{};
    Network network = Network::Unknown; ///< three wires: the phases are L1-L2, L1-L3, L2-L3
    PerPhase<PhaseVoltage> phases;
    int intervals = 0; ///< of 10 minutes that lie wholly in the span
    std::vector<VoltageTenMinutes> tenMinutes; ///< those with a mean, in order
    std::vector<VoltageWeek> weeks;
    std::vector<VoltageEvent> events; ///< by begin
    int lists = 0; ///< that told a voltage
    int listMinutes = 0; ///< minutes those are of
    int rollUpMinutes = 0; ///< known as mean, lowest and highest only; events cannot be told from them

    bool operator==(const VoltageReport &) const = default;
};

} // namespace hanscope
