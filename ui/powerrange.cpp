// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powerrange.h"

namespace hanscope
{

void HourRange::add(ReceiveTime at, Watt net)
{
    forget(at - std::chrono::hours{1});
    while (!m_falling.empty() && m_falling.back().net <= net)
        m_falling.pop_back();
    while (!m_rising.empty() && m_rising.back().net >= net)
        m_rising.pop_back();
    m_falling.push_back({at, net});
    m_rising.push_back({at, net});
}

void HourRange::forget(ReceiveTime before)
{
    while (!m_falling.empty() && m_falling.front().at < before)
        m_falling.pop_front();
    while (!m_rising.empty() && m_rising.front().at < before)
        m_rising.pop_front();
}

void HourRange::clear()
{
    m_falling.clear();
    m_rising.clear();
}

std::optional<PowerRange> HourRange::range() const
{
    if (m_falling.empty())
        return std::nullopt;
    return PowerRange{m_rising.front().net, m_falling.front().net};
}

} // namespace hanscope
