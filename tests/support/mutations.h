// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace hanscope::test
{

using Random = std::mt19937;

/// A damaged copy: bits flipped, bytes replaced, inserted, doubled, lost or swapped, a piece cut off or out,
/// a flag put inside, a length changed, line ends translated; one of these, or a few. Of every two one gets
/// its lengths and checksums set right again, so that its content is damaged and its frame is not.
std::vector<std::uint8_t> mutated(std::vector<std::uint8_t> bytes, Random &random);

} // namespace hanscope::test
