// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/bytestatistics.h"
#include "core/check/contentcheck.h"
#include "core/check/framestatistics.h"
#include "core/check/settingsweep.h"

namespace hanscope
{

/// One port check, without a port: it is told what happens, says which setting to use, and puts the evidence
/// together. Times are handed in: `Time` on a clock that stands still while the computer sleeps.
class CheckRun
{
public:
    using Time = std::chrono::milliseconds;

    CheckRun(std::vector<SweepStep> sweep, std::optional<ReceiveTime> heardBefore,
             ContentCheck::IsKnownMeter isKnownMeter);

    /// The reader is ready, for the first time or again.
    void portOpened(Time now);
    /// It cannot be opened, or is gone.
    void portFailed(SystemEvidence system, Time now);
    /// Nothing is known of what was sent meanwhile.
    void slept(const TimeSpan &span, Time now);

    void addBytes(Bytes bytes, Time now);
    void addMessage(const Message &message);
    void addReading(const Reading &reading) { m_content.add(reading); }
    void setCounters(const KernelCounters &counters) { m_counters = counters; }

    /// Time has passed. Whether the setting changes now.
    bool tick(Time now, ReceiveTime wallClock);
    /// Nothing more will come: time stands still.
    void end(Time now);

    /// When each setting was tried in vain: go through them again and again, until something is heard.
    void keepWatching() { m_keepsWatching = true; }
    bool isWatching() const { return m_isWatching; }

    const SettingSweep &sweep() const { return m_sweep; }
    CheckEvidence evidence(Time now) const;

private:
    /// What came with one setting.
    struct Trial {
        LineSetting setting;
        Time listened{};
        ByteStatistics bytes;
        FrameStatistics frames;
    };

    bool isIntermittent() const;
    void noteHeardAtLast(Time now);
    bool goesOn(Time now);
    void beginTrial(Time now);
    void endTrial(Time now);
    LineEvidence lineEvidence(Time now) const;

    SettingSweep m_sweep;
    ContentCheck m_content;
    std::optional<ReceiveTime> m_heardBefore;
    SystemEvidence m_system; ///< but for sleep
    std::optional<TimeSpan> m_asleep;
    std::vector<Trial> m_trials;
    ByteStatistics m_at2400;
    std::optional<KernelCounters> m_counters;
    std::vector<Time> m_silences;
    std::uint64_t m_bytes = 0;
    bool m_isOpen = false;
    std::size_t m_roundBegan = 0; ///< the first of m_trials in this round of the sweep
    int m_rounds = 1;
    bool m_keepsWatching = false;
    bool m_isWatching = false;
    bool m_isPartialRound = false; ///< it began in the middle of the sweep
    std::optional<Time> m_endedAt;
    Time m_trialBegan{};
    Time m_listenedBefore{}; ///< in ended trials
    Time m_quietSince{};
};

} // namespace hanscope
