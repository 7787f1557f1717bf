// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace hanscope::test
{

struct NamedMessage {
    std::string name; ///< for example "Kamstrup, 3-wire, list 3, in blocks"
    std::vector<std::uint8_t> bytes; ///< every frame of it
    std::size_t frames = 1;
};

/// Every list of every virtual meter and the layouts of other makers, in every framing, in the open and
/// ciphered.
std::vector<NamedMessage> everyMessage();

} // namespace hanscope::test
