// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/tablerows.h"
#include "core/model/hourcorrection.h"

namespace hanscope
{

// What the user changes in the history. Each is one transaction; out: whether it is written, otherwise the
// database knows why.

/// Puts a correction on top of earlier ones of the same hour.
bool addCorrection(Database &database, MeterKey meter, const HourCorrection &correction);

/// Takes the newest correction of the hour back; what it covered counts again. It stays in the file, with the
/// time at which it was taken back.
bool undoCorrection(Database &database, MeterKey meter, HourStart hour, ReceiveTime now);

/// The corrections that count for hours `from` up to and without `to`, one an hour, in order.
std::vector<HourCorrection> validCorrections(Database &database, MeterKey meter, HourStart from,
                                             HourStart to);

/// Deletes everything of a meter that lies from `from` up to and without `to`, which are full hours. The
/// bytes are overwritten and the file is made smaller: what was deleted cannot be read back from it.
bool eraseSpan(Database &database, MeterKey meter, HourStart from, HourStart to);

/// Deletes a meter with all it said.
bool eraseMeter(Database &database, MeterKey meter);

/// Deletes everything.
bool eraseAll(Database &database);

} // namespace hanscope
