// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkevidence.h"

namespace hanscope
{

/// Watches for the hourly lists: when the next one is due, whether it came, whether it says anything new.
class HourlyLists
{
public:
    void add(const Reading &reading);
    /// Hours pass without readings, too.
    void update(ReceiveTime now);

    HourlyEvidence evidence() const;

private:
    void addHourly(const Reading &reading);
    void noteMaker(const Reading &reading);
    void noteClock(const Reading &reading);
    bool wasListeningAt(ReceiveTime hour) const;

    HourlyEvidence m_evidence;
    std::chrono::milliseconds m_afterHour{}; ///< when this maker's meters send it
    std::chrono::milliseconds m_clockAhead{}; ///< the meter's minutes and seconds before ours
    ReceiveTime m_streamBegan{}; ///< since then lists have come without a long gap
    ReceiveTime m_newest{};
    std::optional<ReceiveTime> m_awaitedHour; ///< by the meter's minutes: the full hour whose list comes next
    std::optional<Reading> m_lastHourly;
};

} // namespace hanscope
