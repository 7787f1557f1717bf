// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test by itself: as tst_seconddecoder, on as many damaged messages as one has time for.
#include "tests/support/decodercomparison.h"
#include "tests/support/mutationrun.h"

#include <cstdio>
#include <cstdlib>

int main(int argc, char **argv)
{
    using namespace hanscope::test;
    if (argc < 2 || argc > 3) {
        std::fprintf(stderr, "usage: compare_decoders COUNT [SEED]\n");
        return EXIT_FAILURE;
    }
    const std::uint64_t count = std::strtoull(argv[1], nullptr, 10);
    const auto seed = static_cast<std::uint32_t>(argc == 3 ? std::strtoul(argv[2], nullptr, 10) : 1);
    const std::string difference = compareOnMutations(everyMessage(), count, seed);
    const Agreement agreed = agreement();
    std::printf("agreed on %llu lists, %llu refused, %llu encrypted messages\n",
                static_cast<unsigned long long>(agreed.lists),
                static_cast<unsigned long long>(agreed.refused),
                static_cast<unsigned long long>(agreed.encrypted));
    if (difference.empty())
        return EXIT_SUCCESS;
    std::printf("they disagree in stream %s\n", difference.c_str());
    return EXIT_FAILURE;
}
