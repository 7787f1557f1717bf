// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mutations.h"

#include "tests/support/repair.h"

#include <algorithm>

namespace hanscope::test
{
namespace
{

using ByteVector = std::vector<std::uint8_t>;

std::size_t below(std::size_t limit, Random &random)
{
    return random() % limit;
}

std::uint8_t anyByte(Random &random)
{
    return static_cast<std::uint8_t>(random() & 0xFF);
}

void translateLineEnds(ByteVector &bytes)
{
    ByteVector translated;
    for (const std::uint8_t byte : bytes) {
        if (byte == '\n')
            translated.push_back('\r');
        translated.push_back(byte);
    }
    bytes = translated;
}

void change(ByteVector &bytes, Random &random)
{
    if (bytes.size() < 4)
        return;
    const std::size_t place = below(bytes.size(), random);
    const auto at = bytes.begin() + static_cast<std::ptrdiff_t>(place);
    const auto left = static_cast<std::size_t>(bytes.end() - at);
    switch (below(12, random)) {
    case 0:
    case 1:
    case 2:
        *at = static_cast<std::uint8_t>(*at ^ 1u << below(8, random));
        break;
    case 3:
        *at = anyByte(random);
        break;
    case 4:
        bytes.insert(at, anyByte(random));
        break;
    case 5:
        bytes.insert(at, *at);
        break;
    case 6:
        bytes.erase(at);
        break;
    case 7:
        std::iter_swap(at, bytes.begin() + static_cast<std::ptrdiff_t>(below(bytes.size(), random)));
        break;
    case 8:
        bytes.erase(at, bytes.end()); // cut
        break;
    case 9:
        bytes.erase(at, at + static_cast<std::ptrdiff_t>(1 + below(std::min<std::size_t>(left, 30), random)));
        break;
    case 10:
        *at = 0x7E;
        break;
    case 11:
        bytes[1 + below(2, random)] = anyByte(random); // where the length of a frame stands
        break;
    }
}

} // namespace

std::vector<std::uint8_t> mutated(std::vector<std::uint8_t> bytes, Random &random)
{
    if (below(50, random) == 0)
        translateLineEnds(bytes);
    for (std::size_t changes = 1 + below(3, random); changes > 0; --changes)
        change(bytes, random);
    if (below(2, random) == 0)
        repairFrames(bytes);
    return bytes;
}

} // namespace hanscope::test
