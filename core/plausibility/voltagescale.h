// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/factor.h"
#include "core/model/reading.h"

#include <optional>

namespace hanscope
{

/// Whether voltages are ten, a hundred or a thousand times too high or too low. A meter that runs has 230 V:
/// what it sends in another unit cannot be a fault of the grid when all its phases agree.
class VoltageScale
{
public:
    void add(const Reading &reading);

    /// The power of ten that sets it right, after 30 lists in a row that say the same.
    std::optional<Factor> correction() const;

    Millivolt latest() const { return m_latest; } ///< of L1, as in the list

private:
    Factor m_factor;
    int m_lists = 0;
    Millivolt m_latest;
};

} // namespace hanscope
