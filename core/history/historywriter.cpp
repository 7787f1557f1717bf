// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historywriter.h"

#include "core/history/packing.h"
#include "core/hours/hourfold.h"

#include <algorithm>

namespace hanscope
{
namespace
{

using namespace std::chrono;

constexpr std::size_t mostPending = 3600; ///< an hour of the quickest meter that is known
constexpr std::size_t mostUnclaimed = 100;
constexpr milliseconds borders = Cadence::longestHold; ///< how far power may stand over an hour's borders

bool isFolded(Database &database, MeterKey meter, HourStart hour)
{
    return database.number("SELECT count(*) FROM live_hour WHERE meter = ? AND hour = ?",
                           {toRow(meter), toRow(hour)})
        > 0;
}

/// Both in the order of time, what both hold once.
std::vector<Reading> merged(const std::vector<Reading> &one, const std::vector<Reading> &other)
{
    std::vector<Reading> all;
    std::merge(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(all),
               [](const Reading &a, const Reading &b) { return a.receivedAt < b.receivedAt; });
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

void fold(Database &database, MeterKey meter, HourStart hour)
{
    const auto block = packedReadings(database, meter, hour);
    if (!block && isFolded(database, meter, hour))
        return; // our clock went back to a time whose readings are given up: its roll-ups are worth more
    const auto open = openReadings(database, meter, hour - borders, hour + hours{1} + borders);
    const auto readings = merged(open, block.value_or(std::vector<Reading>()));
    const HourFold folded = foldHour(readings, hour);

    std::vector<Reading> own;
    std::copy_if(readings.begin(), readings.end(), std::back_inserter(own),
                 [&](const Reading &reading) { return floor<hours>(reading.receivedAt) == hour; });
    database.run("INSERT OR REPLACE INTO reading_block (meter, hour, data) VALUES (?, ?, ?)",
                 {toRow(meter), toRow(hour), packReadings(own, hour)});
    database.run("INSERT OR REPLACE INTO minute_block (meter, hour, data) VALUES (?, ?, ?)",
                 {toRow(meter), toRow(hour), packRollUps(folded.minutes, hour)});
    database.run("INSERT OR REPLACE INTO live_hour"
                 " (meter, hour, covered_ms, imported_wms, exported_wms, channels)"
                 " VALUES (?, ?, ?, ?, ?, ?)",
                 {toRow(meter), toRow(hour), qint64{folded.live.covered.count()},
                  qint64{folded.live.importedWattMs}, qint64{folded.live.exportedWattMs},
                  packRollUps({&folded.hour, 1}, hour)});
}

} // namespace

void HistoryWriter::add(const Reading &reading)
{
    // A list other than list 1 without a number is from a meter that never tells it.
    if (!reading.meter.meterId.empty() || (!m_meter && reading.kind != ListKind::List1))
        m_meter = reading.meter;
    if (!m_meter) {
        if (m_unclaimed.size() == mostUnclaimed)
            m_unclaimed.erase(m_unclaimed.begin());
        m_unclaimed.push_back(reading);
        return;
    }
    for (const Reading &earlier : std::exchange(m_unclaimed, {}))
        claim(earlier);
    claim(reading);
}

void HistoryWriter::claim(const Reading &reading)
{
    if (m_pending.size() == mostPending)
        m_pending.pop_front();
    m_pending.push_back({*m_meter, reading});
}

void HistoryWriter::forgetMeter()
{
    m_meter.reset();
    m_unclaimed.clear();
}

std::optional<HistoryWriter::Written> HistoryWriter::commit(Database &database)
{
    if (m_pending.empty())
        return Written{};
    Written written{m_pending.size(), false};
    database.clearFailure();
    database.begin();
    for (const Pending &pending : m_pending) {
        if (write(database, pending))
            written.hours = true;
    }
    if (!database.commit()) {
        forgetFile();
        return std::nullopt;
    }
    m_pending.clear();
    return written;
}

void HistoryWriter::forgetFile()
{
    m_openHours.clear();
    m_listHours.clear();
    m_key.reset();
}

MeterKey HistoryWriter::keyFor(Database &database, const MeterIdentity &identity)
{
    if (!m_key || m_key->first != identity)
        m_key = {identity, keyOf(database, identity)};
    return m_key->second;
}

/// out: whether what is shown by hours may change
bool HistoryWriter::write(Database &database, const Pending &pending)
{
    const MeterKey meter = keyFor(database, pending.meter);
    const auto hour = floor<hours>(pending.reading.receivedAt);
    insertReading(database, meter, pending.reading);
    const bool hasList = writeHourlyList(database, meter, pending.reading);
    const auto open = m_openHours.find(meter);
    if (open != m_openHours.end() && open->second == hour)
        return hasList;
    m_openHours[meter] = hour;
    return foldEndedHours(database, meter, hour) || hasList;
}

/// Some meters outside Norway send clock and counters in every list: of those one for each hour will do.
bool HistoryWriter::writeHourlyList(Database &database, MeterKey meter, const Reading &reading)
{
    const auto list = hourlyListOf(reading);
    if (!list)
        return false;
    const auto clock = localTime(list->clock);
    const auto hour = clock ? floor<hours>(*clock) : ClockHour{};
    const auto before = m_listHours.find(meter);
    if (reading.kind != ListKind::List3 && before != m_listHours.end() && before->second == hour)
        return false;
    insertHourlyList(database, meter, *list);
    m_listHours[meter] = hour;
    return true;
}

/// Packs the hours that have rows of their own, save the one that runs. Usually that is the hour before it;
/// more when our clock was changed.
bool HistoryWriter::foldEndedHours(Database &database, MeterKey meter, HourStart running) const
{
    std::vector<HourStart> ended;
    QSqlQuery &rows = database.run("SELECT DISTINCT received_ms / 3600000 AS hour FROM reading"
                                   " WHERE meter = ? AND folded = 0 AND hour <> ?",
                                   {toRow(meter), toRow(running)});
    while (database.step(rows))
        ended.push_back(hourFromRow(rows.value(0).toLongLong()));
    for (const HourStart hour : ended)
        fold(database, meter, hour);
    if (ended.empty())
        return false;

    const qint64 begin = toRow(ReceiveTime{running});
    const qint64 end = toRow(ReceiveTime{running + hours{1}});
    database.run("DELETE FROM reading WHERE meter = ? AND NOT (received_ms >= ? AND received_ms < ?)"
                 " AND id IS NOT (SELECT id FROM reading WHERE meter = ? AND received_ms < ?"
                 " ORDER BY received_ms DESC, id DESC LIMIT 1)",
                 {toRow(meter), begin, end, toRow(meter), begin});
    database.run("UPDATE reading SET folded = 1 WHERE meter = ? AND received_ms < ?", {toRow(meter), begin});
    database.run("DELETE FROM reading_block WHERE hour < ?", {toRow(running - m_kept)});
    return true;
}

} // namespace hanscope
