// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mutationrun.h"

#include "tests/support/decodercomparison.h"
#include "tests/support/mutations.h"

namespace hanscope::test
{
namespace
{

using ByteVector = std::vector<std::uint8_t>;

std::string hexOf(const ByteVector &bytes)
{
    std::string text;
    for (const std::uint8_t byte : bytes) {
        text += "0123456789ABCDEF"[byte >> 4];
        text += "0123456789ABCDEF"[byte & 0x0F];
    }
    return text;
}

} // namespace

std::string compareOnMutations(const std::vector<NamedMessage> &messages, std::uint64_t count,
                               std::uint32_t seed)
{
    Random random(seed);
    for (std::uint64_t done = 0; done < count; ++done) {
        const auto any = [&]() -> const NamedMessage & { return messages[random() % messages.size()]; };
        ByteVector stream = any().bytes;
        const NamedMessage &victim = any();
        const ByteVector damaged = mutated(victim.bytes, random);
        stream.insert(stream.end(), damaged.begin(), damaged.end());
        const ByteVector &last = any().bytes;
        stream.insert(stream.end(), last.begin(), last.end());
        const std::string difference = differenceOf(stream);
        if (!difference.empty())
            return std::to_string(done) + ", " + victim.name + ": " + difference + "\n" + hexOf(stream);
    }
    return {};
}

} // namespace hanscope::test
