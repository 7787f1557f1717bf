// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/schema.h"

#include <array>
#include <span>

namespace hanscope
{
namespace
{

// Times are UTC: `_ms` milliseconds, `hour` whole hours since 1970. Every table has an integer key of its
// own, by which a damaged file is salvaged row by row. What is shipped once is never edited: add a version.

constexpr std::array version1{
    // `number` is the GS1 number in the meter's lists, empty for meters that send none.
    "CREATE TABLE meter ("
    " id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, maker TEXT NOT NULL, network TEXT NOT NULL,"
    " list_id TEXT NOT NULL, type TEXT NOT NULL) STRICT",

    // The hour that still goes on, list by list. `folded`: kept only because its power stands into the next
    // hour.
    "CREATE TABLE reading ("
    " id INTEGER PRIMARY KEY, meter INTEGER NOT NULL, received_ms INTEGER NOT NULL, kind INTEGER NOT NULL,"
    " import_w INTEGER, export_w INTEGER, import_var INTEGER, export_var INTEGER,"
    " l1_ma INTEGER, l2_ma INTEGER, l3_ma INTEGER, l1_mv INTEGER, l2_mv INTEGER, l3_mv INTEGER,"
    " folded INTEGER NOT NULL DEFAULT 0) STRICT",

    // Hourly lists as sent; `clock` is the 12 bytes of the COSEM date-time.
    "CREATE TABLE hourly_list ("
    " id INTEGER PRIMARY KEY, meter INTEGER NOT NULL, received_ms INTEGER NOT NULL, clock BLOB NOT NULL,"
    " imported_wh INTEGER NOT NULL, exported_wh INTEGER, imported_varh INTEGER, exported_varh INTEGER) "
    "STRICT",
    "CREATE INDEX hourly_list_time ON hourly_list (meter, received_ms)",

    // An hour's lists, packed; goes when it is older than the user wants to keep.
    "CREATE TABLE reading_block ("
    " id INTEGER PRIMARY KEY, meter INTEGER NOT NULL, hour INTEGER NOT NULL, data BLOB NOT NULL,"
    " UNIQUE (meter, hour)) STRICT",

    // An hour's minutes, packed.
    "CREATE TABLE minute_block ("
    " id INTEGER PRIMARY KEY, meter INTEGER NOT NULL, hour INTEGER NOT NULL, data BLOB NOT NULL,"
    " UNIQUE (meter, hour)) STRICT",

    // What live power says of an hour, and the range of each channel, packed.
    "CREATE TABLE live_hour ("
    " id INTEGER PRIMARY KEY, meter INTEGER NOT NULL, hour INTEGER NOT NULL, covered_ms INTEGER NOT NULL,"
    " imported_wms INTEGER NOT NULL, exported_wms INTEGER NOT NULL, channels BLOB NOT NULL,"
    " UNIQUE (meter, hour)) STRICT",
};

constexpr std::array version2{
    // What the user says of an hour; the newest that is not taken back counts.
    "CREATE TABLE correction ("
    " id INTEGER PRIMARY KEY, meter INTEGER NOT NULL, hour INTEGER NOT NULL, excluded INTEGER NOT NULL,"
    " imported_wh INTEGER NOT NULL, exported_wh INTEGER NOT NULL, made_ms INTEGER NOT NULL,"
    " undone_ms INTEGER) STRICT",
    "CREATE INDEX correction_hour ON correction (meter, hour)",
};

constexpr std::array version3{
    // Files with hours that the user took over, each as a whole. `replaces`: also what the meter's own
    // counters
    // tell.
    "CREATE TABLE import_file ("
    " id INTEGER PRIMARY KEY, meter INTEGER NOT NULL, name TEXT NOT NULL, replaces INTEGER NOT NULL,"
    " made_ms INTEGER NOT NULL, undone_ms INTEGER) STRICT",
    "CREATE TABLE imported_hour ("
    " id INTEGER PRIMARY KEY, file INTEGER NOT NULL, meter INTEGER NOT NULL, hour INTEGER NOT NULL,"
    " imported_wh INTEGER, exported_wh INTEGER) STRICT",
    "CREATE INDEX imported_hour_time ON imported_hour (meter, hour)",
    "CREATE INDEX imported_hour_file ON imported_hour (file)",
};

using Statements = std::span<const char *const>;

constexpr std::array<Statements, 3> versions{version1, version2, version3};

bool migrateTo(Database &database, int version)
{
    database.begin();
    for (const char *statement : versions[static_cast<std::size_t>(version - 1)])
        database.execute(QString::fromLatin1(statement));
    database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
    return database.commit();
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(versions.size());
}

bool migrate(Database &database)
{
    const auto found = static_cast<int>(database.number("PRAGMA user_version"));
    if (found > schemaVersion())
        return database.fail({HistoryTrouble::TooNew, QStringLiteral("schema %1").arg(found)});
    for (int version = found + 1; version <= schemaVersion() && database.isWell(); ++version)
        migrateTo(database, version);
    return database.isWell();
}

} // namespace hanscope
