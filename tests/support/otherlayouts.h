// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/meterlist.h"

#include <cstdint>
#include <vector>

/// APDUs of meters that the simulator does not play: their makers' layouts around any values.
namespace hanscope::test
{

/// Kaifa in Sweden: code and value in turn, mA, 0.1 V, Wh; no time in front.
std::vector<std::uint8_t> asKaifaPairs(const MeterList &list);

/// Austria: a time, then code, value and scaler-unit one after the other, the meter id at the end.
std::vector<std::uint8_t> asTriplets(const MeterList &list);

/// Landis+Gyr in Switzerland: the list of what follows, then the values; power and energy only.
std::vector<std::uint8_t> asPushObjects(const MeterList &list);

} // namespace hanscope::test
