// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historyreader.h"
#include "core/model/usereport.h"

#include <span>
#include <string>

namespace hanscope
{

/// What a printed report on a calendar period tells, out of the history.
///
/// in: `now`, where a period that is not over ends
/// out: without the meter's number
UseReport readReport(const HistoryReader &reader, const StoredMeter &meter, const BookingRules &rules,
                     Period period, std::chrono::local_days begin, ReceiveTime now);

/// The same on a session or any other stretch of readings of one meter, in order.
///
/// in: `hours` of its energy, booked by whoever has them; may be empty
/// out: without the meter's number; an empty report of no readings
UseReport reportOn(const std::string &name, std::span<const Reading> readings,
                   const std::vector<HourEnergy> &hours, ReceiveTime now);

/// From the lists where they are kept, else from minutes.
VoltageReport readVoltage(const HistoryReader &reader, const StoredMeter &meter, ReceiveTime from,
                          ReceiveTime to);

} // namespace hanscope
