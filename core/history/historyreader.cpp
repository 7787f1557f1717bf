// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historyreader.h"

#include "core/history/importrows.h"
#include "core/history/packing.h"
#include "core/history/userchanges.h"
#include "core/hours/clocklearning.h"
#include "core/hours/corrections.h"
#include "core/hours/hourfold.h"
#include "core/hours/takenhours.h"

#include <algorithm>

namespace hanscope
{
namespace
{

using namespace std::chrono;

template <typename Rows>
void keepSpan(Rows &rows, ReceiveTime from, ReceiveTime to)
{
    const auto isOutside = [&](const auto &row) { return row.start < from || row.start >= to; };
    rows.erase(std::remove_if(rows.begin(), rows.end(), isOutside), rows.end());
}

/// Adds the hours that are not folded yet behind those that are. An hour in both was folded before our clock
/// went back to it, and will be folded again.
template <typename Row, typename Take>
void addOpenHours(Database &database, MeterKey meter, std::vector<Row> &rows, const Take &take)
{
    const auto open = openReadings(database, meter, ReceiveTime::min(), ReceiveTime::max());
    for (auto first = open.begin(); first != open.end();) {
        const auto hour = floor<hours>(first->receivedAt);
        first = std::find_if(first, open.end(), [&](const Reading &reading) {
            return floor<hours>(reading.receivedAt) != hour;
        });
        if (rows.empty() || rows.back().start < hour)
            take(foldHour(open, hour));
    }
}

} // namespace

Resolution resolutionFor(seconds span, int columns)
{
    return span / std::max(columns, 1) * 2 >= hours{1} ? Resolution::Hours : Resolution::Minutes;
}

HistoryReader::HistoryReader(Database &database)
    : m_database(database)
{
}

std::vector<StoredMeter> HistoryReader::meters() const
{
    auto meters = allMeters(m_database);
    std::stable_sort(meters.begin(), meters.end(),
                     [](const StoredMeter &a, const StoredMeter &b) { return a.lastHeard > b.lastHeard; });
    return meters;
}

std::vector<Reading> HistoryReader::readings(MeterKey meter, ReceiveTime from, ReceiveTime to) const
{
    std::vector<Reading> all;
    const auto append = [&](const std::vector<Reading> &some) {
        std::copy_if(some.begin(), some.end(), std::back_inserter(all), [&](const Reading &reading) {
            return reading.receivedAt >= from && reading.receivedAt < to;
        });
    };
    QSqlQuery &rows = m_database.run("SELECT hour, data FROM reading_block"
                                     " WHERE meter = ? AND hour >= ? AND hour < ? ORDER BY hour",
                                     {toRow(meter), toRow(floor<hours>(from)), toRow(ceil<hours>(to))});
    while (m_database.step(rows)) {
        const auto hour = hourFromRow(rows.value(0).toLongLong());
        if (const auto block = unpackReadings(rows.value(1).toByteArray(), hour))
            append(*block);
    }
    append(openReadings(m_database, meter, from, to, Folded::LeftOut));
    std::stable_sort(all.begin(), all.end(),
                     [](const Reading &a, const Reading &b) { return a.receivedAt < b.receivedAt; });
    return all;
}

std::vector<RollUp> HistoryReader::rollUps(MeterKey meter, ReceiveTime from, ReceiveTime to,
                                           Resolution resolution) const
{
    const bool isMinutes = resolution == Resolution::Minutes;
    std::vector<RollUp> all;
    QSqlQuery &rows = isMinutes
        ? m_database.run("SELECT hour, data FROM minute_block"
                         " WHERE meter = ? AND hour >= ? AND hour < ? ORDER BY hour",
                         {toRow(meter), toRow(floor<hours>(from)), toRow(ceil<hours>(to))})
        : m_database.run("SELECT hour, channels FROM live_hour"
                         " WHERE meter = ? AND hour >= ? AND hour < ? ORDER BY hour",
                         {toRow(meter), toRow(floor<hours>(from)), toRow(ceil<hours>(to))});
    while (m_database.step(rows)) {
        const auto hour = hourFromRow(rows.value(0).toLongLong());
        if (const auto some = unpackRollUps(rows.value(1).toByteArray(), hour))
            all.insert(all.end(), some->begin(), some->end());
    }
    addOpenHours(m_database, meter, all, [&](const HourFold &fold) {
        if (isMinutes)
            all.insert(all.end(), fold.minutes.begin(), fold.minutes.end());
        else
            all.push_back(fold.hour);
    });
    keepSpan(all, from, to);
    return all;
}

std::vector<LiveHour> HistoryReader::liveHours(MeterKey meter, HourStart from, HourStart to) const
{
    std::vector<LiveHour> all;
    QSqlQuery &rows = m_database.run("SELECT hour, imported_wms, exported_wms, covered_ms FROM live_hour"
                                     " WHERE meter = ? AND hour >= ? AND hour < ? ORDER BY hour",
                                     {toRow(meter), toRow(from), toRow(to)});
    while (m_database.step(rows)) {
        all.push_back({hourFromRow(rows.value(0).toLongLong()), rows.value(1).toLongLong(),
                       rows.value(2).toLongLong(), milliseconds{rows.value(3).toLongLong()}});
    }
    addOpenHours(m_database, meter, all, [&](const HourFold &fold) { all.push_back(fold.live); });
    keepSpan(all, from, to);
    return all;
}

std::vector<HourlyList> HistoryReader::hourlyLists(MeterKey meter, ReceiveTime from, ReceiveTime to) const
{
    return hanscope::hourlyLists(m_database, meter, from, to);
}

std::vector<HourlyList> HistoryReader::provingLists(MeterKey meter, HourStart from, HourStart to) const
{
    // What an hour holds may be proven by lists long before and after it, and what a list says is judged by
    // those next to it.
    const qint64 first = m_database.number("SELECT min(received_ms) FROM (SELECT received_ms FROM hourly_list"
                                           " WHERE meter = ? AND received_ms < ?"
                                           " ORDER BY received_ms DESC LIMIT 6)",
                                           {toRow(meter), toRow(ReceiveTime{from})});
    const qint64 last = m_database.number("SELECT max(received_ms) FROM (SELECT received_ms FROM hourly_list"
                                          " WHERE meter = ? AND received_ms >= ?"
                                          " ORDER BY received_ms LIMIT 6)",
                                          {toRow(meter), toRow(ReceiveTime{to})});
    return hourlyLists(meter, first == 0 ? ReceiveTime{from} : timeFromRow(first),
                       last == 0 ? ReceiveTime{to} : timeFromRow(last + 1));
}

std::vector<HourEnergy> HistoryReader::energyByHour(MeterKey meter, HourStart from, HourStart to,
                                                    const BookingRules &rules) const
{
    constexpr hours margin{4}; // a list may be an hour or more older than it arrives
    const auto lists = provingLists(meter, from, to);
    HourStart begin = from;
    HourStart end = to;
    if (!lists.empty()) {
        begin = std::min(begin, floor<hours>(lists.front().receivedAt));
        end = std::max(end, ceil<hours>(lists.back().receivedAt));
    }
    auto booked = bookHours(lists, liveHours(meter, begin - margin, end), rules);
    keepSpan(booked, from, to);
    return corrected(withTaken(std::move(booked), takenHours(m_database, meter, from, to)),
                     corrections(meter, from, to));
}

std::vector<HourCorrection> HistoryReader::corrections(MeterKey meter, HourStart from, HourStart to) const
{
    return validCorrections(m_database, meter, from, to);
}

std::vector<StoredImport> HistoryReader::imports(MeterKey meter) const
{
    return allImports(m_database, meter);
}

ClockHabit HistoryReader::clockHabit(MeterKey meter) const
{
    constexpr qint64 year = milliseconds{days{366}}.count();
    const qint64 last
        = m_database.number("SELECT max(received_ms) FROM hourly_list WHERE meter = ?", {toRow(meter)});
    return learnClockHabit(hourlyLists(meter, timeFromRow(last - year), timeFromRow(last + 1)));
}

StorageUse HistoryReader::storageUse() const
{
    // The mean of the last hours that were written; an index entry and the row's own numbers cost some more.
    constexpr qint64 rowOverhead = 40;
    constexpr qint64 listBytes = 90;
    const auto mean = [&](const char *sql) { return m_database.number(sql); };
    const qint64 readings = mean("SELECT coalesce(avg(length(data)), 0) FROM"
                                 " (SELECT data FROM reading_block ORDER BY id DESC LIMIT 168)");
    const qint64 minutes = mean("SELECT coalesce(avg(length(data)), 0) FROM"
                                " (SELECT data FROM minute_block ORDER BY id DESC LIMIT 168)");
    const qint64 hour = mean("SELECT coalesce(avg(length(channels)), 0) FROM"
                             " (SELECT channels FROM live_hour ORDER BY id DESC LIMIT 168)");
    StorageUse use;
    use.fileBytes
        = m_database.number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    if (hour == 0)
        return use;
    use.readingBytesPerDay = 24 * (readings + rowOverhead);
    use.lastingBytesPerYear = 8766 * (minutes + hour + 2 * rowOverhead + listBytes);
    return use;
}

} // namespace hanscope
