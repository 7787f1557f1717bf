// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/quiethours.h"

#include "core/model/norwegiantime.h"

namespace hanscope
{

bool isQuiet(const QuietHours &quiet, ReceiveTime at)
{
    using namespace std::chrono;
    if (!quiet.isOn)
        return false;
    const local_seconds wall = norwegianTime(floor<seconds>(at));
    const auto time = floor<minutes>(wall - floor<days>(wall));
    if (quiet.from < quiet.to)
        return time >= quiet.from && time < quiet.to;
    return time >= quiet.from || time < quiet.to;
}

} // namespace hanscope
