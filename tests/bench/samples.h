// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/decipher.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace hanscope::bench
{

/// One list of one maker, sent over and over.
struct Sample {
    std::string name;
    std::size_t frameSize = 0; ///< bytes of one frame
    std::size_t frames = 0;
    std::vector<std::uint8_t> stream;
    std::optional<MeterKeys> keys; ///< of a ciphered list
};

/// Every kind of list that has its own way through the decoder, each at least `streamSize` bytes long.
std::vector<Sample> makeSamples(std::size_t streamSize);

} // namespace hanscope::bench
