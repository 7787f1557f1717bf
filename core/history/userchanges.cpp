// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/userchanges.h"

#include <array>
#include <utility>

namespace hanscope
{
namespace
{

/// How a table tells the time of its rows.
constexpr std::array timeColumns{
    std::pair{"reading", "received_ms"}, std::pair{"hourly_list", "received_ms"},
    std::pair{"reading_block", "hour"},  std::pair{"minute_block", "hour"},
    std::pair{"live_hour", "hour"},      std::pair{"correction", "hour"},
    std::pair{"imported_hour", "hour"},
};

/// A file of which no hour is left.
constexpr auto eraseEmptyImports
    = "DELETE FROM import_file WHERE NOT EXISTS (SELECT 1 FROM imported_hour WHERE file = import_file.id)";

/// Neither file nor log holds any longer what was deleted.
bool emptyLog(Database &database)
{
    return database.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

/// Gives the pages back, where the disk has the room that this takes: else they are empty, and used again.
bool shrink(Database &database)
{
    if (!emptyLog(database))
        return false;
    database.execute(QStringLiteral("VACUUM"));
    if (database.failure() && database.failure()->trouble == HistoryTrouble::DiskFull)
        database.clearFailure();
    return emptyLog(database);
}

} // namespace

bool addCorrection(Database &database, MeterKey meter, const HourCorrection &correction)
{
    database.clearFailure();
    database.begin();
    database.run("INSERT INTO correction (meter, hour, excluded, imported_wh, exported_wh, made_ms)"
                 " VALUES (?, ?, ?, ?, ?, ?)",
                 {toRow(meter), toRow(correction.hour), correction.isExcluded ? 1 : 0,
                  qint64{correction.imported.count}, qint64{correction.exported.count},
                  toRow(correction.madeAt)});
    return database.commit();
}

bool undoCorrection(Database &database, MeterKey meter, HourStart hour, ReceiveTime now)
{
    database.clearFailure();
    database.begin();
    database.run("UPDATE correction SET undone_ms = ? WHERE id = (SELECT max(id) FROM correction"
                 " WHERE meter = ? AND hour = ? AND undone_ms IS NULL)",
                 {toRow(now), toRow(meter), toRow(hour)});
    return database.commit();
}

std::vector<HourCorrection> validCorrections(Database &database, MeterKey meter, HourStart from, HourStart to)
{
    std::vector<HourCorrection> corrections;
    // Of the rows of a group SQLite takes the one with the highest id.
    QSqlQuery &rows = database.run("SELECT hour, excluded, imported_wh, exported_wh, made_ms, max(id)"
                                   " FROM correction WHERE meter = ? AND hour >= ? AND hour < ?"
                                   " AND undone_ms IS NULL GROUP BY hour ORDER BY hour",
                                   {toRow(meter), toRow(from), toRow(to)});
    while (database.step(rows)) {
        corrections.push_back({hourFromRow(rows.value(0).toLongLong()), rows.value(1).toBool(),
                               WattHour{rows.value(2).toLongLong()}, WattHour{rows.value(3).toLongLong()},
                               timeFromRow(rows.value(4).toLongLong())});
    }
    return corrections;
}

bool eraseSpan(Database &database, MeterKey meter, HourStart from, HourStart to)
{
    database.clearFailure();
    database.begin();
    for (const auto &[table, column] : timeColumns) {
        const bool isHours = QLatin1String(column) == QLatin1String("hour");
        const qint64 begin = isHours ? toRow(from) : toRow(ReceiveTime{from});
        const qint64 end = isHours ? toRow(to) : toRow(ReceiveTime{to});
        database.execute(QStringLiteral("DELETE FROM %1 WHERE meter = %2 AND %3 >= %4 AND %3 < %5")
                             .arg(QLatin1String(table))
                             .arg(toRow(meter))
                             .arg(QLatin1String(column))
                             .arg(begin)
                             .arg(end));
    }
    database.execute(QString::fromLatin1(eraseEmptyImports));
    return database.commit() && shrink(database);
}

bool eraseMeter(Database &database, MeterKey meter)
{
    database.clearFailure();
    database.begin();
    for (const auto &[table, column] : timeColumns)
        database.execute(
            QStringLiteral("DELETE FROM %1 WHERE meter = %2").arg(QLatin1String(table)).arg(toRow(meter)));
    database.execute(QString::fromLatin1(eraseEmptyImports));
    database.run("DELETE FROM meter WHERE id = ?", {toRow(meter)});
    return database.commit() && shrink(database);
}

bool eraseAll(Database &database)
{
    database.clearFailure();
    database.begin();
    for (const auto &[table, column] : timeColumns)
        database.execute(QStringLiteral("DELETE FROM %1").arg(QLatin1String(table)));
    database.execute(QString::fromLatin1(eraseEmptyImports));
    database.execute(QStringLiteral("DELETE FROM meter"));
    return database.commit() && shrink(database);
}

} // namespace hanscope
