// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkevidence.h"

#include <array>

namespace hanscope
{

/// How often each byte value came.
using ByteCounts = std::array<std::uint64_t, 256>;

/// Which way of reading a meter gives such bytes.
struct AlphabetMatch {
    LineLook look = LineLook::None; ///< None also for bytes that are read right
    std::uint32_t baudRate = 2400; ///< of the reader
    double distance = 0; ///< relative entropy in bits a byte: 0 means the same
};

/// Compares bytes with what readers with wrong settings make of meters' messages: each wrong setting uses
/// some byte values much and others never. Nothing is near for noise. `counts` must not be all zero. source:
/// computed from lists of Aidon, Kaifa and Kamstrup through a model of the UART
AlphabetMatch nearestAlphabet(const ByteCounts &counts);

} // namespace hanscope
