// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/meterlist.h"
#include "core/simulator/hdlcencode.h"

#include <cstddef>
#include <cstdint>
#include <vector>

/// One message in each of the ways in which meters send it.
namespace hanscope::test
{

using ByteVector = std::vector<std::uint8_t>;

/// M-Bus long frames around an APDU, each with at most `partSize` bytes of it (1 to 252).
ByteVector inMBusFrames(Bytes apdu, std::size_t partSize = 245);

/// HDLC frames with one block each of a general-block-transfer; only the first has the LLC header.
ByteVector inBlocks(const HdlcEnds &ends, Bytes apdu, std::size_t partSize = 119);

/// A P1 telegram with the values of `list` that P1 knows, in kW, kWh, V and A.
ByteVector asP1Telegram(const MeterList &list, bool withChecksum = true);

} // namespace hanscope::test
