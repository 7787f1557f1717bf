// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

namespace hanscope
{

/// The momentary values of a reading, by name: what is kept of each list and can be drawn over time.
enum class Channel : std::uint8_t {
    ImportPower, ///< W
    ExportPower, ///< W
    ImportReactive, ///< var
    ExportReactive, ///< var
    CurrentL1, ///< mA, this and the next two
    CurrentL2,
    CurrentL3,
    VoltageL1, ///< mV, this and the next two; line voltages of a three-wire meter
    VoltageL2,
    VoltageL3,
};

constexpr std::size_t channelCount = 10;

/// One thing for each channel.
template <typename T>
using PerChannel = std::array<T, channelCount>;

/// The channel's value in its unit; empty when the list left it out.
std::optional<std::int64_t> valueOf(const Reading &reading, Channel channel);

void setValue(Reading &reading, Channel channel, std::int64_t value);

} // namespace hanscope
