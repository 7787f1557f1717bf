// SPDX-License-Identifier: GPL-3.0-or-later
// Makes every other mutation one whose checksums are right: only those reach what lies behind the framing.
#include "tests/support/repair.h"

#include <cstddef>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t maxSize);

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t maxSize,
                                               unsigned seed)
{
    const std::size_t mutated = LLVMFuzzerMutate(data, size, maxSize);
    if (seed % 2 == 0)
        hanscope::test::repairFrames({data, mutated});
    return mutated;
}
