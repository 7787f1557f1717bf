// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phasevalues.h"

namespace hanscope
{

PhaseValues phaseValuesOf(const Reading &reading, Network assumed)
{
    PhaseValues values;
    values.network = reading.meter.network != Network::Unknown ? reading.meter.network : assumed;
    values.voltage = reading.voltage;
    values.current = reading.current;
    for (std::size_t phase = 0; phase < 3; ++phase) {
        values.lacksVoltage[phase] = lacksVoltage(reading, phase);
        values.lacksCurrent[phase] = lacksCurrent(reading, phase);
    }
    return values;
}

std::size_t rowCount(const PhaseValues &values)
{
    if (values.network == Network::OnePhase)
        return 1;
    const bool onlyFirst = values.lacksVoltage[1] && values.lacksVoltage[2] && values.lacksCurrent[1]
        && values.lacksCurrent[2] && (values.voltage[0] || values.current[0]);
    return onlyFirst && values.network == Network::Unknown ? 1 : 3;
}

} // namespace hanscope
