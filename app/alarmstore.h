// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alarmchoice.h"

class QSettings;

namespace hanscope
{

/// What the user wants to be told of, in `settings`; what is missing or makes no sense there keeps its
/// default.
AlarmChoice loadAlarms(const QSettings &settings);
void saveAlarms(QSettings &settings, const AlarmChoice &choice);

} // namespace hanscope
