// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace hanscope
{

/// raw times ten to the power of scaler, written out exactly: (2397, -1) is "239.7", (1490, -3) is "1.490",
/// (9406459, 1) is "94064590". Scalers from -30 to 30.
std::string decimalText(std::int64_t raw, int scaler);

} // namespace hanscope
