// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/hourfolder.h"

#include <algorithm>

namespace hanscope
{
namespace
{

using namespace std::chrono;

constexpr minutes overlap{5}; ///< of the hour before: its last power stands into the next one

} // namespace

HourFolder::HourFolder(std::function<void(const RollUp &)> handle)
    : m_handle(std::move(handle))
{
}

void HourFolder::add(const Reading &reading)
{
    if (const auto list = hourlyListOf(reading))
        m_lists.push_back(*list);
    const auto hour = floor<std::chrono::hours>(reading.receivedAt);
    m_readings.push_back(reading);
    if (m_hour && hour != *m_hour)
        finish();
    m_hour = hour;
}

void HourFolder::finish()
{
    if (!m_hour)
        return;
    std::stable_sort(m_readings.begin(), m_readings.end(),
                     [](const Reading &a, const Reading &b) { return a.receivedAt < b.receivedAt; });
    const HourFold folded = foldHour(m_readings, *m_hour);
    for (const RollUp &minute : folded.minutes)
        m_handle(minute);
    m_live.push_back(folded.live);
    const ReceiveTime oldest = *m_hour + std::chrono::hours{1} - overlap;
    std::erase_if(m_readings, [&](const Reading &reading) { return reading.receivedAt < oldest; });
    m_hour.reset();
}

} // namespace hanscope
