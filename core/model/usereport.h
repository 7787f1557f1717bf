// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/energyperiod.h"
#include "core/model/monthpeaks.h"
#include "core/model/powersample.h"
#include "core/model/voltagereport.h"

#include <string>

namespace hanscope
{

/// What a printed report on a day, a month or a session tells.
struct UseReport {
    std::string name; ///< of a session; empty for a calendar period
    std::string program; ///< that made it: "HanScope 0.1.0"
    MeterIdentity meter; ///< without its number unless that is to be told
    ReceiveTime from{};
    ReceiveTime to{}; ///< now, where the period is not over
    ReceiveTime madeAt{};
    std::vector<HourEnergy> hours; ///< that have ended, in order
    std::optional<EnergyPeriod> energy; ///< of a calendar period
    std::optional<MonthPeaks> peaks; ///< of a month
    std::vector<PowerSample> power; ///< in order; empty: no curve is shown
    VoltageReport voltage;
};

} // namespace hanscope
