// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

/// A second decoder, written from the description of the wire alone and in the plainest way: slow, whole
/// streams only, no state between calls. It shares no line with core/codec, so that a mistake in either one
/// shows.
namespace hanscope::plain
{

using Bytes = std::vector<std::uint8_t>;

/// What one whole message said, or why it says nothing.
struct Message {
    std::size_t begin = 0; ///< of the last frame that it came in, first byte's place in the stream
    std::size_t end = 0; ///< one behind that frame's last byte
    std::string word; ///< "list", "encrypted", or what is wrong

    /// OBIS code and exact number with its unit, as sent: "1-0:32.7.0.255", "230.1 V".
    std::vector<std::pair<std::string, std::string>> numbers;
    std::string listVersion, meterId, meterType; ///< empty: not sent
    bool hasOddLines = false; ///< P1: something that is more than one number with its unit
    std::string clock, pushTime; ///< twelve bytes in hex, or as P1 writes it; empty: not sent
};

/// The values that programs show, by group C.D.E of their code, in W, var, mA, mV, Wh and varh. What is no
/// whole number of these is left out.
std::map<std::string, std::int64_t> inBaseUnits(const Message &message);

/// Every message whose frames have right checksums, in order. What is no frame is passed over.
std::vector<Message> decodeStream(const Bytes &stream);

/// One message without framing: LLC header and APDU.
Message decodeInformation(const Bytes &information);

} // namespace hanscope::plain
