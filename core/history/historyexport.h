// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporttable.h"
#include "core/history/historyreader.h"

namespace hanscope
{

/// Writes what the history holds of a meter from `from` up to `to`, readings and minutes as far as they are
/// kept. Ends early when `goOn` says so.
void exportHistory(const HistoryReader &reader, MeterKey meter, const BookingRules &rules, ReceiveTime from,
                   ReceiveTime to, ExportTable &table, const ExportProgress &goOn);

} // namespace hanscope
