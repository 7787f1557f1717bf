// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"
#include "core/model/reading.h"

#include <QDateTime>

namespace hanscope
{

/// As a clock on the wall shows it where this computer is.
QDateTime localTimeOf(ReceiveTime at);

/// The day that a moment belongs to, in local time: 23, 24 or 25 hours.
struct LocalDay {
    HourStart start{};
    int hours = 24;

    bool operator==(const LocalDay &) const = default;
};

LocalDay localDayOf(ReceiveTime at);

} // namespace hanscope
