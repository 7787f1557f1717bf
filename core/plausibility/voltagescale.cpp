// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plausibility/voltagescale.h"

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

constexpr int enough = 30;
constexpr Millivolt least{180'000}, most{265'000};
constexpr std::array factors{Factor{1, 1},  Factor{1, 10},  Factor{1, 100}, Factor{1, 1000},
                             Factor{10, 1}, Factor{100, 1}, Factor{1000, 1}};

/// What makes 230 V of all voltages that are measured; empty: nothing does.
std::optional<Factor> factorFor(const Reading &reading)
{
    for (const Factor factor : factors) {
        const bool fits = std::all_of(reading.voltage.begin(), reading.voltage.end(), [&](const auto &one) {
            const Millivolt volts = one.value_or(Millivolt{}) * factor;
            return volts == Millivolt{} || (volts >= least && volts <= most);
        });
        if (fits)
            return factor;
    }
    return std::nullopt;
}

} // namespace

void VoltageScale::add(const Reading &reading)
{
    if (reading.voltage[0].value_or(Millivolt{}) == Millivolt{})
        return;
    const auto factor = factorFor(reading);
    m_lists = factor && *factor == m_factor ? std::min(m_lists + 1, enough) : 0;
    m_factor = factor.value_or(Factor{});
    m_latest = *reading.voltage[0];
}

std::optional<Factor> VoltageScale::correction() const
{
    return m_lists < enough || m_factor.isOne() ? std::nullopt : std::optional(m_factor);
}

} // namespace hanscope
