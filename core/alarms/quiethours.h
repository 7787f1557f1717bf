// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alarmchoice.h"

namespace hanscope
{

/// Whether nobody is to be disturbed at this moment. From and to the same means the whole day.
bool isQuiet(const QuietHours &quiet, ReceiveTime at);

} // namespace hanscope
