// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/meterkeys.h"
#include "core/model/replay.h"
#include "core/replay/recordsource.h"

#include <atomic>

namespace hanscope
{

/// What must be known of a whole recording to go to any time of it at once: all powers, the lists with
/// counters, when messages came, and the marks. Some 40 bytes a list.
class ReplayIndex
{
public:
    /// Decodes everything. Ends early, with what it has, once `isCancelled`.
    static ReplayIndex of(RecordSource &source, const std::optional<MeterKeys> &keys,
                          const std::atomic<bool> &isCancelled);

    /// What the source told until `to`, for 25 hours back: powers, and the lists with counters whole.
    std::vector<Reading> past(ReceiveTime to) const;

    /// Lists with counters, all of them.
    const std::vector<Reading> &counters() const { return m_counters; }

    /// How many lists of values came until `to`, and how many messages could not be read.
    std::uint64_t goodUntil(ReceiveTime to) const;
    std::uint64_t rejectedUntil(ReceiveTime to) const;

    /// When the message before and after `at` came; empty: there is none.
    std::optional<ReceiveTime> messageBefore(ReceiveTime at) const;
    std::optional<ReceiveTime> messageAfter(ReceiveTime at) const;

    bool isEmpty() const { return m_messages.empty(); }
    ReplayOverview overview(std::string name) const;
    const std::vector<ReplayMark> &marks() const { return m_marks; }

private:
    struct Power {
        ReceiveTime at{};
        Watt imported{};
        std::optional<Watt> exported;
    };
    void heard(ReceiveTime at);
    void take(const Reading &reading);
    void takeEvent(ReceiveTime at, const SessionEvent &event);
    void endGap(ReceiveTime at);

    std::vector<Power> m_powers;
    std::vector<PowerSample> m_net;
    std::vector<Reading> m_counters;
    std::vector<ReceiveTime> m_messages; ///< rejected ones, too
    std::vector<ReceiveTime> m_rejected;
    std::vector<ReplayMark> m_marks;
    ReceiveTime m_first{};
    ReceiveTime m_last{};
    bool m_isBegun = false;
    std::optional<ReceiveTime> m_gapBegin; ///< of one that an event has begun
    bool m_isDamaged = false;
    bool m_hasGuessedTimes = false;
    bool m_isAnonymised = false;
};

} // namespace hanscope
