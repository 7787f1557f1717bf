// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hours/hourbooking.h"
#include "core/hours/hourfold.h"

#include <functional>

namespace hanscope
{

/// Makes minutes and hours of readings as they come.
class HourFolder
{
public:
    /// `handle` gets each minute that has a reading, in order.
    explicit HourFolder(std::function<void(const RollUp &)> handle);

    void add(const Reading &reading);
    void finish(); ///< nothing more comes

    /// What all that was added books: see bookHours(). After finish().
    std::vector<HourEnergy> hours() const { return bookHours(m_lists, m_live); }

private:
    std::function<void(const RollUp &)> m_handle;
    std::vector<Reading> m_readings; ///< of the hour, and some around it
    std::optional<HourStart> m_hour;
    std::vector<LiveHour> m_live;
    std::vector<HourlyList> m_lists;
};

} // namespace hanscope
