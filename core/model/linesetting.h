// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/linkstatus.h"

#include <cstdint>
#include <string>

namespace hanscope
{

/// How a serial port is read. Eight data bits and one stop bit, always.
struct LineSetting {
    std::uint32_t baudRate = 2400;
    Parity parity = Parity::Even;

    bool operator==(const LineSetting &) const = default;
};

/// "2400 8E1"
inline std::string settingText(const LineSetting &setting)
{
    return std::to_string(setting.baudRate) + (setting.parity == Parity::Even ? " 8E1" : " 8N1");
}

} // namespace hanscope
