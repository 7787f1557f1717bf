// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/database.h"
#include "core/model/hourenergy.h"
#include "core/model/hourlylist.h"
#include "core/model/storedmeter.h"

#include <vector>

namespace hanscope
{

// How readings, hourly lists and meters stand in their tables: see schema.cpp.

inline qint64 toRow(MeterKey meter)
{
    return static_cast<qint64>(meter);
}

inline qint64 toRow(ReceiveTime time)
{
    return time.time_since_epoch().count();
}

inline qint64 toRow(HourStart hour)
{
    return hour.time_since_epoch().count();
}

inline ReceiveTime timeFromRow(qint64 number)
{
    return ReceiveTime{std::chrono::milliseconds{number}};
}

inline HourStart hourFromRow(qint64 number)
{
    return HourStart{std::chrono::hours{number}};
}

/// The meter's row, made or brought up to date when it must be.
MeterKey keyOf(Database &database, const MeterIdentity &identity);
std::vector<StoredMeter> allMeters(Database &database);

void insertReading(Database &database, MeterKey meter, const Reading &reading);

/// Whether lists count that are in a block already, and only kept for the power that stands on from them.
enum class Folded { Included, LeftOut };

/// Readings of the hour that still goes on, `from` up to and without `to`, in the order of their time.
std::vector<Reading> openReadings(Database &database, MeterKey meter, ReceiveTime from, ReceiveTime to,
                                  Folded folded = Folded::Included);

/// The readings of an hour that was packed; empty when there are none, or they are damaged.
std::optional<std::vector<Reading>> packedReadings(Database &database, MeterKey meter, HourStart hour);

void insertHourlyList(Database &database, MeterKey meter, const HourlyList &list);

/// Hourly lists received from `from` up to and without `to`, in the order of their time.
std::vector<HourlyList> hourlyLists(Database &database, MeterKey meter, ReceiveTime from, ReceiveTime to);

} // namespace hanscope
