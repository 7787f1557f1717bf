// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/meteridentity.h"

#include <span>
#include <string_view>

namespace hanscope
{

/// What a maker's meters in Norway send in ten seconds, with made-up numbers.
struct SampleMessage {
    Maker maker = Maker::Unknown;
    std::string_view hex;
    int times; ///< in ten seconds
};

/// List 1 and list 2 of Aidon and Kaifa, list 2 of Kamstrup.
std::span<const SampleMessage> sampleMessages();

} // namespace hanscope
