// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

/// Ends the program when `condition` does not hold: the fuzzer keeps the input that led there.
#define FUZZ_CHECK(condition)                                                                                \
    do {                                                                                                     \
        if (!(condition)) {                                                                                  \
            std::fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);                     \
            std::abort();                                                                                    \
        }                                                                                                    \
    } while (false)

/// For what only the harness needs, often: neither checked nor counted as covered, so that it takes no time.
#ifdef __clang__
#define FUZZ_UNWATCHED __attribute__((no_sanitize("address", "undefined", "coverage")))
#else
#define FUZZ_UNWATCHED
#endif
