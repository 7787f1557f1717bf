// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/computerclocks.h"

#include "core/model/systemclock.h"

#include <ctime>

namespace hanscope
{
namespace
{

ComputerClocks::Time readClock(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return std::chrono::seconds(now.tv_sec)
        + std::chrono::floor<std::chrono::milliseconds>(std::chrono::nanoseconds(now.tv_nsec));
}

} // namespace

ComputerClocks computerClocks()
{
    return {systemTime, [] { return readClock(CLOCK_MONOTONIC); },
            [] { return readClock(CLOCK_BOOTTIME) - readClock(CLOCK_MONOTONIC); }};
}

} // namespace hanscope
