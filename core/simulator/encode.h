// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/meterlist.h"
#include "core/simulator/hdlcencode.h"

#include <vector>

namespace hanscope
{

/// How the time in front of the list is written where a maker changed it; all others have one form only.
enum class PushTimeForm {
    Plain, ///< Kamstrup since 2018: 0C and twelve bytes, as the standard has it
    Tagged, ///< older Kamstrup firmware: the superfluous tag 09 in front
};

/// A list as its maker's meter puts it on the wire: a whole HDLC frame with both flags, to the byte.
///
/// in:     what decoding such a frame gives: `meter.maker` chooses the layout, `meter.network` OnePhase the
///         fillers of Kamstrup, the items come in the meter's order with the meter's scalers
/// out:    decode(encodeFrame(list)) == list; empty for a maker without a layout here
/// source: the makers' HAN documents; captures aidon-*, kaifa-norway-*, kamstrup-norway-*, embriq-*
std::vector<std::uint8_t> encodeFrame(const MeterList &list, PushTimeForm form = PushTimeForm::Plain);

/// The same without framing: the APDU alone, and with the LLC header in front.
std::vector<std::uint8_t> encodeApdu(const MeterList &list, PushTimeForm form = PushTimeForm::Plain);
std::vector<std::uint8_t> encodeInformation(const MeterList &list, PushTimeForm form = PushTimeForm::Plain);

/// What an HDLC frame carries: the LLC header, then the APDU.
std::vector<std::uint8_t> informationOf(Bytes apdu);

/// The HDLC addresses and control byte this maker's meters use in Norway.
HdlcEnds hdlcEndsOf(Maker maker);

} // namespace hanscope
