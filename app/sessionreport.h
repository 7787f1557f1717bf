// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/meterkeys.h"
#include "core/model/usereport.h"
#include "core/session/sessionerror.h"

namespace hanscope
{

/// Longer sessions are not read at once: the history has their days and months.
constexpr std::chrono::days longestReported{14};

/// What a printed report on a session or a capture tells, without the meter's number; of a longer one its
/// first days.
/// errors: as openRecords()
SessionResult<UseReport> readSessionReport(const std::string &path, const std::string &name,
                                           const std::optional<MeterKeys> &keys);

} // namespace hanscope
