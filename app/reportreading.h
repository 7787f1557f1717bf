// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historyreader.h"
#include "core/model/usereport.h"

namespace hanscope
{

/// What a printed report on a calendar period tells, out of the history.
///
/// in: `now`, where a period that is not over ends
/// out: without the meter's number
UseReport readReport(const HistoryReader &reader, const StoredMeter &meter, const BookingRules &rules,
                     Period period, std::chrono::local_days begin, ReceiveTime now);

/// From the lists where they are kept, else from minutes.
VoltageReport readVoltage(const HistoryReader &reader, const StoredMeter &meter, ReceiveTime from,
                          ReceiveTime to);

} // namespace hanscope
