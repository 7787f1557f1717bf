// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/voltage/minutevoltage.h"

#include <algorithm>
#include <cmath>

namespace hanscope
{
namespace
{

constexpr int fewestLists = 3;
constexpr PerPhase<Channel> channels{Channel::VoltageL1, Channel::VoltageL2, Channel::VoltageL3};

} // namespace

void RootMeanSquare::add(Millivolt value)
{
    const auto volts = static_cast<double>(value.count);
    m_squares += volts * volts;
    ++m_count;
}

Millivolt RootMeanSquare::value() const
{
    return Millivolt{std::llround(std::sqrt(m_squares / m_count))};
}

bool tellsAny(const PerPhase<std::optional<Millivolt>> &values)
{
    return std::any_of(values.begin(), values.end(), [](const auto &value) { return value.has_value(); });
}

PerPhase<std::optional<Millivolt>> voltagesOf(const Reading &reading)
{
    PerPhase<std::optional<Millivolt>> result;
    for (std::size_t phase = 0; phase < result.size(); ++phase) {
        if (!lacksVoltage(reading, phase))
            result[phase] = reading.voltage[phase];
    }
    return result;
}

PerPhase<std::optional<ChannelRange>> voltagesOf(const RollUp &minute, Network network)
{
    PerPhase<std::optional<ChannelRange>> result;
    for (std::size_t phase = 0; phase < result.size(); ++phase)
        result[phase] = minute.of(channels[phase]);
    const bool sentAsZero = network != Network::FourWire && result[1] && result[1]->highest == 0 && result[0]
        && result[0]->highest > 0;
    if (sentAsZero)
        result[1].reset();
    return result;
}

std::optional<MinuteVoltage> MinuteFolder::add(const Reading &reading)
{
    const auto minute = std::chrono::floor<std::chrono::minutes>(reading.receivedAt);
    std::optional<MinuteVoltage> before;
    if (m_isOpen && minute != m_start)
        before = finish();
    m_start = minute;
    m_isOpen = true;
    const auto voltages = voltagesOf(reading);
    for (std::size_t phase = 0; phase < voltages.size(); ++phase) {
        if (voltages[phase])
            m_sums[phase].add(*voltages[phase]);
    }
    return before;
}

std::optional<MinuteVoltage> MinuteFolder::finish()
{
    if (!m_isOpen)
        return {};
    MinuteVoltage minute{m_start, {}};
    for (std::size_t phase = 0; phase < m_sums.size(); ++phase) {
        if (m_sums[phase].count() >= fewestLists)
            minute.mean[phase] = m_sums[phase].value();
    }
    m_sums = {};
    m_isOpen = false;
    return minute;
}

} // namespace hanscope
