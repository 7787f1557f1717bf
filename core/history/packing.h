// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"
#include "core/model/rollup.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace hanscope
{

// What the file holds as blobs: columns (see columns.h), deflated. Measured on a year of a four-wire Aidon at
// 2.5 s with all channels: 178 MB as a row for each list, 78 MB as columns, 28 MB as deflated columns.

/// Readings of one hour: time, kind and channels; nothing of who sent them, nor clock or counters.
QByteArray packReadings(std::span<const Reading> readings, HourStart hour);

/// errors: empty when the bytes are damaged
std::optional<std::vector<Reading>> unpackReadings(const QByteArray &bytes, HourStart hour);

/// Minutes of one hour; also the hour itself as one of them.
QByteArray packRollUps(std::span<const RollUp> rollUps, HourStart hour);
std::optional<std::vector<RollUp>> unpackRollUps(const QByteArray &bytes, HourStart hour);

/// The 12 bytes of a COSEM date-time (DLMS Blue Book 4.1.6.1), not deflated.
QByteArray packClock(const MeterClock &clock);
std::optional<MeterClock> unpackClock(const QByteArray &bytes);

} // namespace hanscope
