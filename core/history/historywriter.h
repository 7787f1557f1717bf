// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/tablerows.h"

#include <deque>
#include <map>

namespace hanscope
{

/// Writes the lists of one meter after another into the history file.
///
/// Each list becomes a row at once; when its hour has ended, the hour's rows become one packed block, its
/// roll-ups by minute and the roll-up of the hour, all in one transaction. So whatever kills the program,
/// the file is whole, and what is lost is what was not committed.
class HistoryWriter
{
public:
    /// Takes in readings in the order they were received. Nothing is written before commit().
    void add(const Reading &reading);

    /// What follows comes from another reader: its first lists belong to the meter that names itself next.
    void forgetMeter();

    /// What a commit() wrote.
    struct Written {
        std::size_t readings = 0;
        bool hours = false; ///< an hourly list came, or an hour ended: what is shown by hours may change
    };

    /// Writes what was added into `database`, which is migrated and may be written. After a failure it is
    /// kept and tried again with the next commit(); more than an hour of it is given up, the oldest first.
    /// errors: empty, and the database knows why
    std::optional<Written> commit(Database &database);

    /// The file was changed by somebody else: what we think of it may be wrong.
    void forgetFile();

    std::size_t pending() const { return m_pending.size(); }

    /// How long single readings are kept; roll-ups and hours stay. Takes effect when an hour ends.
    void keepReadings(std::chrono::days days) { m_kept = days; }

private:
    struct Pending {
        MeterIdentity meter;
        Reading reading;
    };
    using ClockHour = std::chrono::local_time<std::chrono::hours>;

    void claim(const Reading &reading);
    bool write(Database &database, const Pending &pending);
    bool writeHourlyList(Database &database, MeterKey meter, const Reading &reading);
    bool foldEndedHours(Database &database, MeterKey meter, HourStart running) const;
    MeterKey keyFor(Database &database, const MeterIdentity &identity);

    std::chrono::days m_kept{90};
    std::optional<MeterIdentity> m_meter; ///< the one we hear
    std::vector<Reading> m_unclaimed; ///< lists 1 before the first list that says whose they are
    std::deque<Pending> m_pending;

    // What the file is known to hold; forgotten when a transaction fails.
    std::map<MeterKey, HourStart> m_openHours;
    std::map<MeterKey, ClockHour> m_listHours;
    std::optional<std::pair<MeterIdentity, MeterKey>> m_key;
};

} // namespace hanscope
