// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/voltage/eventwatch.h"
#include "core/voltage/minutevoltage.h"

#include <map>

namespace hanscope
{

/// Works out a voltage report from one meter's readings, and from minutes where readings are no longer kept.
///
/// 10-minute means lie at fixed times, :00, :10, :20 ... UTC, and are root mean squares (IEC 61000-4-30 4.4
/// and 4.5). One counts when at least nine of its ten minutes have a mean; the others are told, not counted.
/// The standard's instruments measure without a pause, a meter's list tells one moment in about ten seconds.
/// source: EN 50160 (LV supply voltage variations: in each week 95 % of the 10-minute means within Un +-10 %,
/// all within Un +10 % / -15 %); FOR-2004-11-30-1557 (leveringskvalitetsforskriften, FOL) § 3-3: slow
/// variations within nominal +-10 %, measured as the mean over one minute, without a share that may be
/// outside
class VoltageBook
{
public:
    /// `network` as far as the meter tells it.
    VoltageBook(ReceiveTime from, ReceiveTime to, Network network);

    // In the order of time; what lies outside the span is left out.
    void add(const Reading &reading); ///< with the meter's identity or without it
    void add(const RollUp &minute);

    VoltageReport report(); ///< of what was added; call it once

private:
    struct TenMinutes {
        PerPhase<RootMeanSquare> means; ///< of minutes
        PerPhase<bool> wasHeard{};
    };

    TenMinutes &intervalOf(ReceiveTime at);
    void note(std::size_t phase, Millivolt voltage, ReceiveTime at);
    void take(const std::optional<MinuteVoltage> &minute);
    void countIntervals();
    void fillHistograms();

    VoltageReport m_report;
    MinuteFolder m_minutes;
    PerPhase<EventWatch> m_events{EventWatch(0), EventWatch(1), EventWatch(2)};
    std::map<std::chrono::sys_seconds, TenMinutes> m_intervals;
    PerPhase<std::map<int, int>> m_bins; ///< minutes by volt
    std::chrono::sys_time<std::chrono::minutes> m_lastMinute
        = std::chrono::sys_time<std::chrono::minutes>::min();
};

} // namespace hanscope
