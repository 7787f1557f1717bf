// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/tablerows.h"
#include "core/hours/hourbooking.h"
#include "core/model/clockhabit.h"
#include "core/model/hourcorrection.h"
#include "core/model/rollup.h"
#include "core/model/storageuse.h"
#include "core/model/storedimport.h"

namespace hanscope
{

/// How fine a chart is drawn.
enum class Resolution { Minutes, Hours };

/// The coarser of the two that still gives every column of a chart something to draw.
Resolution resolutionFor(std::chrono::seconds span, int columns);

/// Reads the history file. Spans go from their first moment up to and without their last.
/// After a failure it gives what it has read; the database knows why.
class HistoryReader
{
public:
    /// `database` must outlive the reader.
    explicit HistoryReader(Database &database);

    /// The meter heard last comes first.
    std::vector<StoredMeter> meters() const;

    /// Single lists, as far back as they are kept; without identity, clock and counters.
    std::vector<Reading> readings(MeterKey meter, ReceiveTime from, ReceiveTime to) const;

    std::vector<RollUp> rollUps(MeterKey meter, ReceiveTime from, ReceiveTime to,
                                Resolution resolution) const;
    /// Energy by hour, as the counters prove it and with what the user corrected and imported: see
    /// bookHours(). Always the same hours, whatever span is asked for.
    std::vector<HourEnergy> energyByHour(MeterKey meter, HourStart from, HourStart to,
                                         const BookingRules &rules = {}) const;

    /// What energyByHour() is made of.
    std::vector<LiveHour> liveHours(MeterKey meter, HourStart from, HourStart to) const;
    std::vector<HourlyList> hourlyLists(MeterKey meter, ReceiveTime from, ReceiveTime to) const;

    /// Those that tell what the hours of a span hold, some of them from before and after it.
    std::vector<HourlyList> provingLists(MeterKey meter, HourStart from, HourStart to) const;

    std::vector<HourCorrection> corrections(MeterKey meter, HourStart from, HourStart to) const;

    /// Files that were taken over and not taken back, the newest first.
    std::vector<StoredImport> imports(MeterKey meter) const;

    /// Learned from the last year's hourly lists.
    ClockHabit clockHabit(MeterKey meter) const;

    StorageUse storageUse() const;

private:
    Database &m_database;
};

} // namespace hanscope
