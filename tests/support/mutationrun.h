// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/everymessage.h"

#include <cstdint>
#include <string>

namespace hanscope::test
{

/// Lets both decoders read `count` streams, each of one message damaged at random between two whole ones, and
/// says where they first disagree, with the stream in hex. Empty: nowhere. The same seed gives the same
/// streams.
std::string compareOnMutations(const std::vector<NamedMessage> &messages, std::uint64_t count,
                               std::uint32_t seed);

} // namespace hanscope::test
