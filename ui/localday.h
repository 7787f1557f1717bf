// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"
#include "core/model/reading.h"

#include <QDateTime>
#include <QTimeZone>

namespace hanscope
{

/// The time of the house whose meter it is: Norwegian, as the hours are that the grid company settles,
/// wherever the computer believes to be.
const QTimeZone &houseZone();

/// As a clock on the wall of that house.
QDateTime localTimeOf(ReceiveTime at);

/// The day that a moment belongs to there: 23, 24 or 25 hours.
struct LocalDay {
    HourStart start{};
    int hours = 24;

    bool operator==(const LocalDay &) const = default;
};

LocalDay localDayOf(ReceiveTime at);

} // namespace hanscope
