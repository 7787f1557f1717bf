// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/settingsweep.h"

#include <algorithm>
#include <numeric>

namespace hanscope
{

using namespace std::chrono_literals;

std::vector<SweepStep> usualSweep(const LineSetting &first)
{
    std::vector<SweepStep> steps{{{2400, Parity::Even}, 25s},
                                 {{2400, Parity::None}, 25s},
                                 {{115200, Parity::None}, 10s},
                                 {{9600, Parity::None}, 10s}};
    std::stable_partition(steps.begin(), steps.end(),
                          [&first](const SweepStep &step) { return step.setting == first; });
    return steps;
}

void SettingSweep::begin(Time now, int patience)
{
    m_step = 0;
    m_patience = patience;
    m_stepBegan = now;
    m_stays = false;
    m_isOver = false;
}

bool SettingSweep::tick(Time now)
{
    if (m_stays || m_isOver || remaining(now) > 0ms)
        return false;
    if (m_step + 1 == m_steps.size()) {
        m_isOver = true;
        return false;
    }
    ++m_step;
    m_stepBegan = now;
    return true;
}

SettingSweep::Time SettingSweep::remaining(Time now) const
{
    if (m_stays || m_isOver)
        return 0ms;
    return std::max(m_stepBegan + dwellOf(m_steps[m_step]) - now, Time(0));
}

SettingSweep::Time SettingSweep::allRemaining(Time now) const
{
    if (m_stays || m_isOver)
        return 0ms;
    const auto behind = m_steps.begin() + static_cast<std::ptrdiff_t>(m_step) + 1;
    return std::accumulate(behind, m_steps.end(), remaining(now),
                           [this](Time sum, const SweepStep &step) { return sum + dwellOf(step); });
}

} // namespace hanscope
