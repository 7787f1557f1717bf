// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace hanscope::test
{

/// Decodes `stream` with StreamDecoder and with the plain decoder, without keys, and says where they first
/// differ: which frames are taken for good ones, what is read, what is refused. Empty: nowhere.
std::string differenceOf(const std::vector<std::uint8_t> &stream);

/// How many messages both have read, refused and found encrypted in all calls of differenceOf().
struct Agreement {
    std::uint64_t lists = 0, refused = 0, encrypted = 0;
};
Agreement agreement();

} // namespace hanscope::test
