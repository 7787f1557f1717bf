// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/encipher.h"
#include "core/simulator/meterprofile.h"

#include <vector>

namespace hanscope
{

/// A list as this meter puts it on the wire, to the byte: its frame or frames, or its P1 telegram.
///
/// in:     what decoding such bytes gives; it may leave out what the profile has a place for
/// out:    decode(encodeFrame(list)) == list
/// source: the makers' HAN documents; captures of each
std::vector<std::uint8_t> encodeFrame(const MeterList &list, const MeterProfile &meter);

/// The same ciphered. In P1 only the lines are, in place of which the message stands without its tag.
/// Empty when the message cannot be ciphered so.
std::vector<std::uint8_t> encodeCipheredFrame(const MeterList &list, const MeterProfile &meter,
                                              const Ciphering &how, std::uint32_t counter);

/// The same without framing: the APDU alone, and with the LLC header in front. Not for P1.
std::vector<std::uint8_t> encodeApdu(const MeterList &list, const MeterProfile &meter);
std::vector<std::uint8_t> encodeInformation(const MeterList &list, const MeterProfile &meter);

} // namespace hanscope
