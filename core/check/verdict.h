// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkevidence.h"
#include "core/model/checkverdict.h"

#include <optional>
#include <vector>

namespace hanscope
{

/// The verdict on what is known so far; empty while it is too early for one. A pure function.
///
/// in:     evidence; with isOver set it decides on what there is
/// out:    one verdict, the first that fits in the order of CheckVerdict
/// source: shares and times follow from what the makers document: the slowest meter sends every 10 s, hourly
///         lists come within 90 s of the full hour, a port that was cut off comes back after a minute
std::optional<CheckVerdict> decideVerdict(const CheckEvidence &evidence);

/// What else is worth telling, in the order of CheckFinding.
std::vector<CheckFinding> findingsIn(const CheckEvidence &evidence);

/// Whether waiting a minute more would hardly change the verdict. An hourly list takes longer.
bool isSettled(const CheckEvidence &evidence);

} // namespace hanscope
