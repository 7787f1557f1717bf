// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

#include <deque>
#include <vector>

namespace hanscope
{

/// What a meter sent in the last 25 hours, as sent, to be shown again when its numbers are scaled otherwise.
/// Of lists without counters only the power is kept, and the newest whole one.
class PastReadings
{
public:
    /// Takes in readings in the order they were received. Another meter's begin a new past.
    void add(const Reading &sent);

    std::vector<Reading> readings() const; ///< in the order they were received

private:
    struct Power {
        ReceiveTime at{};
        Watt imported{};
        std::optional<Watt> exported;
    };
    Reading readingOf(const Power &power) const;

    std::deque<Power> m_powers;
    std::deque<Reading> m_withCounters;
    std::optional<Reading> m_newest; ///< that is not list 1
};

} // namespace hanscope
