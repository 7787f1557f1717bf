// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alarmevent.h"

#include <QString>

#include <system_error>
#include <vector>

namespace hanscope
{

constexpr std::size_t mostAlarmsKept = 500;

/// The alarms in a file of ours, the newest last, 500 at most: one JSON object a line. What cannot be read is
/// left out; one that had not ended when it was written has an end that nobody saw.
std::vector<AlarmEvent> readAlarmLog(const QString &path);

/// Replaces the file as a whole. errors: those of the operating system
std::error_code writeAlarmLog(const QString &path, const std::vector<AlarmEvent> &events);

} // namespace hanscope
