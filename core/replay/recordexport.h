// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporttable.h"
#include "core/hours/hourbooking.h"
#include "core/model/meterkeys.h"
#include "core/replay/recordsource.h"

namespace hanscope
{

/// Writes what a recording says from `from` up to `to`, numbers as the meter sent them. Hours and days are
/// booked from its lists alone. Ends early when `goOn` says so.
void exportRecords(RecordSource &source, const std::optional<MeterKeys> &keys, ReceiveTime from,
                   ReceiveTime to, ExportTable &table, const ExportProgress &goOn);

} // namespace hanscope
