// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkstatus.h"

#include <span>

namespace hanscope
{

/// How a check stands with one of its steps.
enum class StepState : std::uint8_t {
    Passed,
    Failed, ///< the verdict is about this one
    UnderWay, ///< the check is at it now
    Later, ///< not reached
};

/// How bad a verdict is for somebody who only glances at it.
enum class CheckSeverity : std::uint8_t {
    Good, ///< all is well, or all that can be known yet
    Information, ///< nobody need mend anything: it passes, or is merely unusual
    Fault, ///< one of the steps failed
};

/// All steps, in order.
std::span<const CheckMark> allSteps();

/// The step that a verdict says has failed; empty where it says nothing bad of any.
std::optional<CheckMark> failedStep(CheckVerdict verdict);

/// A fault is a step that failed, and nothing else is.
CheckSeverity severityOf(CheckVerdict verdict);

/// The verdict decides which step failed, whatever the status counts as passed: with some damaged messages
/// some whole ones have come, too.
StepState stepState(const CheckStatus &status, CheckMark step);

} // namespace hanscope
