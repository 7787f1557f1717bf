// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/message.h"

#include <vector>

namespace hanscope
{

/// Which bytes of a message may stand in a report without telling whose meter it is or what it measured:
/// headers, types, lengths, OBIS codes, units, clocks, list version and meter type. Hidden are numbers, other
/// texts, ciphered parts, and the checksum over them, from which a number could be computed.
///
/// out:    one for each byte of message.bytes; of what is not understood only the header
std::vector<bool> shownBytes(const Message &message);

} // namespace hanscope
