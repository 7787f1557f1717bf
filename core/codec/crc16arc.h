// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"

namespace hanscope
{

/// CRC-16/ARC, the checksum of P1 telegrams. source: DSMR 5.0.2 P1; "123456789" gives 0xBB3D
std::uint16_t crc16Arc(Bytes bytes);

} // namespace hanscope
