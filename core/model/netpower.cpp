// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/netpower.h"

namespace hanscope
{

std::optional<Watt> NetPower::take(const Reading &reading)
{
    if (!reading.importPower)
        return std::nullopt;
    if (!reading.exportPower) {
        if (m_exporting && *reading.importPower == Watt{0})
            return std::nullopt;
        return reading.importPower;
    }
    m_exporting = *reading.exportPower > Watt{0};
    m_exportSeen = m_exportSeen || m_exporting;
    return *reading.importPower - *reading.exportPower;
}

} // namespace hanscope
