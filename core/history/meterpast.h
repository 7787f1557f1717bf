// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historyreader.h"

namespace hanscope
{

/// What the history knows of a meter's last days: enough to go on from there.
struct MeterPast {
    FixedText<24> meterId;
    std::vector<HourlyList> lists;
    std::vector<LiveHour> live; ///< hours before the one that runs
    std::vector<Reading> readings; ///< of the hour that runs

    bool isEmpty() const { return lists.empty() && live.empty() && readings.empty(); }
};

/// The three days before `until`.
///
/// out: empty when the history does not know the meter; see storedMeter()
MeterPast pastOf(const HistoryReader &reader, const std::optional<FixedText<24>> &meterId, ReceiveTime until);

/// The meter with this number, empty for one that does not tell it; none: the one heard last.
/// out: empty when the history does not know it
std::optional<StoredMeter> storedMeter(const HistoryReader &reader,
                                       const std::optional<FixedText<24>> &meterId);

} // namespace hanscope
