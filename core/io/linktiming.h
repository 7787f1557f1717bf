// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint> // moc of Qt 6.4 cannot read <chrono> as a file's first standard header

#include <chrono>

namespace hanscope
{

/// How long a link waits for what. The defaults fit the meters of Norway; tests pass shorter ones.
struct LinkTiming {
    using Milliseconds = std::chrono::milliseconds;

    Milliseconds framePause{500}; ///< silence that ends a frame; within one the longest gap is a USB burst
    Milliseconds parityPatience{
        9'000}; ///< no valid frame in so long: Kamstrup, the slowest, sends every 10 s
    Milliseconds endlessBurst{12'000}; ///< bytes without any pause; the longest list takes under 3 s
    Milliseconds provenPatience{60'000}; ///< instead of parityPatience where this parity has worked before
    Milliseconds firstRetry{500}; ///< doubled with each failure ...
    Milliseconds longestRetry{10'000}; ///< ... up to this
    Milliseconds deniedRetry{30'000}; ///< after "permission denied": only a person can change that
};

} // namespace hanscope
