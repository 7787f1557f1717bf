// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

#include <string>

namespace hanscope
{

/// A marker: what the user wrote down, and when. UTF-8
struct TimedNote {
    ReceiveTime at{};
    std::string text;

    bool operator==(const TimedNote &) const = default;
};

} // namespace hanscope
