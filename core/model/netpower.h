// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

#include <optional>

namespace hanscope
{

/// Net power from lists that tell only part of it.
/// List 1 of Aidon and Kaifa tells import alone: a zero there means "exporting or nothing", not zero.
class NetPower
{
public:
    /// Import positive, export negative; empty when this list does not tell.
    std::optional<Watt> take(const Reading &reading);
    bool exportSeen() const
    {
        return m_exportSeen;
    } ///< power to the grid was measured, not just a register sent
    void clear() { *this = NetPower(); }

private:
    bool m_exportSeen = false;
    bool m_exporting = false; ///< at the last list that told
};

} // namespace hanscope
