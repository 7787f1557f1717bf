// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/tablerows.h"

#include "core/history/packing.h"

#include <array>

namespace hanscope
{
namespace
{

constexpr std::array networkWords{"unknown", "1-phase", "3-wire", "4-wire"};

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// NOT NULL takes an empty text, but no null one.
QString wordOf(std::string_view text)
{
    return text.empty() ? QStringLiteral("") : textOf(text);
}

Maker makerNamed(const QString &name)
{
    for (int i = 0; i <= static_cast<int>(Maker::Sagemcom); ++i) {
        if (name == textOf(makerName(static_cast<Maker>(i))))
            return static_cast<Maker>(i);
    }
    return Maker::Unknown;
}

Network networkNamed(const QString &word)
{
    for (std::size_t i = 0; i < networkWords.size(); ++i) {
        if (word == QLatin1String(networkWords[i]))
            return static_cast<Network>(i);
    }
    return Network::Unknown;
}

MeterIdentity identityFromRow(const QSqlQuery &row)
{
    const auto text = [&](int column) { return row.value(column).toString().toStdString(); };
    MeterIdentity identity;
    identity.meterId = std::string_view(text(1));
    identity.maker = makerNamed(row.value(2).toString());
    identity.network = networkNamed(row.value(3).toString());
    identity.listId = std::string_view(text(4));
    identity.meterType = std::string_view(text(5));
    return identity;
}

template <typename Unit>
QVariant counter(const std::optional<Quantity<Unit>> &value)
{
    return nullable(value ? std::optional{value->count} : std::nullopt);
}

template <typename Unit>
void read(std::optional<Quantity<Unit>> &value, const QSqlQuery &row, int column)
{
    if (const auto number = optionalNumber(row, column))
        value = Quantity<Unit>{*number};
}

} // namespace

MeterKey keyOf(Database &database, const MeterIdentity &identity)
{
    // A list that tells less than the one before takes nothing back.
    database.run("INSERT INTO meter (number, maker, network, list_id, type) VALUES (?, ?, ?, ?, ?)"
                 " ON CONFLICT (number) DO UPDATE SET"
                 " maker = iif(excluded.maker = '', maker, excluded.maker),"
                 " network = iif(excluded.network = 'unknown', network, excluded.network),"
                 " list_id = iif(excluded.list_id = '', list_id, excluded.list_id),"
                 " type = iif(excluded.type = '', type, excluded.type)",
                 {wordOf(identity.meterId.view()), wordOf(makerName(identity.maker)),
                  QLatin1String(networkWords[static_cast<std::size_t>(identity.network)]),
                  wordOf(identity.listId.view()), wordOf(identity.meterType.view())});
    return static_cast<MeterKey>(
        database.number("SELECT id FROM meter WHERE number = ?", {wordOf(identity.meterId.view())}));
}

std::vector<StoredMeter> allMeters(Database &database)
{
    std::vector<StoredMeter> meters;
    QSqlQuery &rows = database.run(
        "SELECT id, number, maker, network, list_id, type,"
        " (SELECT min(hour) FROM live_hour WHERE meter = meter.id),"
        " (SELECT max(hour) FROM live_hour WHERE meter = meter.id),"
        " (SELECT min(received_ms) FROM reading WHERE meter = meter.id AND folded = 0),"
        " (SELECT max(received_ms) FROM reading WHERE meter = meter.id AND folded = 0) FROM meter");
    while (database.step(rows)) {
        const auto firstHour = optionalNumber(rows, 6);
        const auto lastHour = optionalNumber(rows, 7);
        const auto firstOpen = optionalNumber(rows, 8);
        const auto lastOpen = optionalNumber(rows, 9);
        if (!firstHour && !firstOpen)
            continue;
        StoredMeter meter{static_cast<MeterKey>(rows.value(0).toLongLong()), identityFromRow(rows), {}, {}};
        meter.firstHeard = firstHour ? hourFromRow(*firstHour) : timeFromRow(*firstOpen);
        meter.lastHeard
            = lastOpen ? timeFromRow(*lastOpen) : ReceiveTime{hourFromRow(*lastHour) + std::chrono::hours{1}};
        meters.push_back(meter);
    }
    return meters;
}

void insertReading(Database &database, MeterKey meter, const Reading &reading)
{
    const auto channel = [&](Channel which) { return nullable(valueOf(reading, which)); };
    database.run("INSERT INTO reading (meter, received_ms, kind, import_w, export_w, import_var, export_var,"
                 " l1_ma, l2_ma, l3_ma, l1_mv, l2_mv, l3_mv) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 {toRow(meter), toRow(reading.receivedAt), static_cast<int>(reading.kind),
                  channel(Channel::ImportPower), channel(Channel::ExportPower),
                  channel(Channel::ImportReactive), channel(Channel::ExportReactive),
                  channel(Channel::CurrentL1), channel(Channel::CurrentL2), channel(Channel::CurrentL3),
                  channel(Channel::VoltageL1), channel(Channel::VoltageL2), channel(Channel::VoltageL3)});
}

std::vector<Reading> openReadings(Database &database, MeterKey meter, ReceiveTime from, ReceiveTime to,
                                  Folded folded)
{
    std::vector<Reading> readings;
    QSqlQuery &rows = database.run(
        "SELECT received_ms, kind, import_w, export_w, import_var, export_var,"
        " l1_ma, l2_ma, l3_ma, l1_mv, l2_mv, l3_mv FROM reading"
        " WHERE meter = ? AND received_ms >= ? AND received_ms < ? AND folded <= ? ORDER BY received_ms, id",
        {toRow(meter), toRow(from), toRow(to), folded == Folded::Included ? 1 : 0});
    while (database.step(rows)) {
        Reading reading;
        reading.receivedAt = timeFromRow(rows.value(0).toLongLong());
        reading.kind = static_cast<ListKind>(rows.value(1).toInt());
        for (std::size_t i = 0; i < channelCount; ++i) {
            if (const auto value = optionalNumber(rows, static_cast<int>(2 + i)))
                setValue(reading, static_cast<Channel>(i), *value);
        }
        readings.push_back(reading);
    }
    return readings;
}

std::optional<std::vector<Reading>> packedReadings(Database &database, MeterKey meter, HourStart hour)
{
    QSqlQuery &rows = database.run("SELECT data FROM reading_block WHERE meter = ? AND hour = ?",
                                   {toRow(meter), toRow(hour)});
    if (!database.step(rows))
        return std::nullopt;
    const QByteArray data = rows.value(0).toByteArray();
    rows.finish();
    return unpackReadings(data, hour);
}

void insertHourlyList(Database &database, MeterKey meter, const HourlyList &list)
{
    database.run("INSERT INTO hourly_list (meter, received_ms, clock, imported_wh, exported_wh,"
                 " imported_varh, exported_varh) VALUES (?, ?, ?, ?, ?, ?, ?)",
                 {toRow(meter), toRow(list.receivedAt), packClock(list.clock), qint64{list.imported.count},
                  counter(list.exported), counter(list.importedReactive), counter(list.exportedReactive)});
}

std::vector<HourlyList> hourlyLists(Database &database, MeterKey meter, ReceiveTime from, ReceiveTime to)
{
    std::vector<HourlyList> lists;
    QSqlQuery &rows = database.run(
        "SELECT received_ms, clock, imported_wh, exported_wh, imported_varh, exported_varh FROM hourly_list"
        " WHERE meter = ? AND received_ms >= ? AND received_ms < ? ORDER BY received_ms, id",
        {toRow(meter), toRow(from), toRow(to)});
    while (database.step(rows)) {
        const auto clock = unpackClock(rows.value(1).toByteArray());
        if (!clock)
            continue;
        HourlyList list;
        list.receivedAt = timeFromRow(rows.value(0).toLongLong());
        list.clock = *clock;
        list.imported = WattHour{rows.value(2).toLongLong()};
        read(list.exported, rows, 3);
        read(list.importedReactive, rows, 4);
        read(list.exportedReactive, rows, 5);
        lists.push_back(list);
    }
    return lists;
}

} // namespace hanscope
