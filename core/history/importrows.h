// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/tablerows.h"
#include "core/model/importedhours.h"
#include "core/model/storedimport.h"

namespace hanscope
{

// Hours that the user took over from files, each file as a whole. What is written is one transaction; out:
// whether it is, otherwise the database knows why.

bool addImport(Database &database, MeterKey meter, const ImportWish &wish);

/// Takes a whole file back; what it covered counts again. Its rows stay, with the time they were taken back
/// at.
bool undoImport(Database &database, ImportKey import, ReceiveTime now);

/// Those that were not taken back, the newest first.
std::vector<StoredImport> allImports(Database &database, MeterKey meter);

/// Imported hours from `from` up to and without `to`, one an hour, in order: of each energy the newest
/// counts.
std::vector<TakenHour> takenHours(Database &database, MeterKey meter, HourStart from, HourStart to);

} // namespace hanscope
