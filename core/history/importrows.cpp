// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/importrows.h"

namespace hanscope
{
namespace
{

QVariant toRow(std::optional<WattHour> energy)
{
    return energy ? QVariant(qint64{energy->count}) : QVariant();
}

std::optional<WattHour> energyFromRow(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional{WattHour{value.toLongLong()}};
}

void tell(ImportedHour &hour, const ImportedHour &newer)
{
    hour.imported = newer.imported ? newer.imported : hour.imported;
    hour.exported = newer.exported ? newer.exported : hour.exported;
}

} // namespace

bool addImport(Database &database, MeterKey meter, const ImportWish &wish)
{
    database.clearFailure();
    database.begin();
    database.run(
        "INSERT INTO import_file (meter, name, replaces, made_ms) VALUES (?, ?, ?, ?)",
        {toRow(meter), QString::fromStdString(wish.name), wish.replacesMetered ? 1 : 0, toRow(wish.madeAt)});
    const qint64 file = database.number("SELECT max(id) FROM import_file");
    for (const ImportedHour &hour : wish.hours)
        database.run("INSERT INTO imported_hour (file, meter, hour, imported_wh, exported_wh)"
                     " VALUES (?, ?, ?, ?, ?)",
                     {file, toRow(meter), toRow(hour.start), toRow(hour.imported), toRow(hour.exported)});
    return database.commit();
}

bool undoImport(Database &database, ImportKey import, ReceiveTime now)
{
    database.clearFailure();
    database.begin();
    database.run("UPDATE import_file SET undone_ms = ? WHERE id = ? AND undone_ms IS NULL",
                 {toRow(now), static_cast<qint64>(import)});
    return database.commit();
}

std::vector<StoredImport> allImports(Database &database, MeterKey meter)
{
    std::vector<StoredImport> imports;
    QSqlQuery &rows
        = database.run("SELECT f.id, f.name, f.made_ms, count(*), min(h.hour), max(h.hour)"
                       " FROM import_file f JOIN imported_hour h ON h.file = f.id"
                       " WHERE f.meter = ? AND f.undone_ms IS NULL GROUP BY f.id ORDER BY f.id DESC",
                       {toRow(meter)});
    while (database.step(rows)) {
        imports.push_back({ImportKey{rows.value(0).toLongLong()}, rows.value(1).toString().toStdString(),
                           timeFromRow(rows.value(2).toLongLong()), rows.value(3).toInt(),
                           hourFromRow(rows.value(4).toLongLong()), hourFromRow(rows.value(5).toLongLong())});
    }
    return imports;
}

std::vector<TakenHour> takenHours(Database &database, MeterKey meter, HourStart from, HourStart to)
{
    std::vector<TakenHour> taken;
    QSqlQuery &rows = database.run("SELECT h.hour, h.imported_wh, h.exported_wh, f.replaces"
                                   " FROM imported_hour h JOIN import_file f ON f.id = h.file"
                                   " WHERE h.meter = ? AND h.hour >= ? AND h.hour < ? AND f.undone_ms IS NULL"
                                   " ORDER BY h.hour, h.id",
                                   {toRow(meter), toRow(from), toRow(to)});
    while (database.step(rows)) {
        const HourStart start = hourFromRow(rows.value(0).toLongLong());
        if (taken.empty() || taken.back().hour.start != start)
            taken.push_back({{start, {}, {}}, {start, {}, {}}});
        const ImportedHour told{start, energyFromRow(rows.value(1)), energyFromRow(rows.value(2))};
        tell(taken.back().hour, told);
        if (rows.value(3).toBool())
            tell(taken.back().replacing, told);
    }
    return taken;
}

} // namespace hanscope
