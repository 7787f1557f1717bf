// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkwords/checksteps.h"

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

constexpr std::array steps{
    CheckMark::ReaderFound, CheckMark::PortOpened, CheckMark::BytesHeard, CheckMark::MessagesWhole,
    CheckMark::ListsRead,   CheckMark::PhasesSeen, CheckMark::HourlySeen,
};

bool isRunning(const CheckStatus &status)
{
    return status.step != CheckStep::Idle && status.step != CheckStep::Over;
}

/// While nothing comes, what came before is no step that holds.
bool endsEverything(CheckVerdict verdict)
{
    const CheckClass meaning = classOf(verdict);
    return meaning == CheckClass::CannotOpen || meaning == CheckClass::NoData;
}

/// The check goes on from what it has passed, and from nothing else.
bool comesNext(const CheckStatus &status, CheckMark step)
{
    const auto at = std::find(steps.begin(), steps.end(), step);
    return at == steps.begin() || stepState(status, *std::prev(at)) == StepState::Passed;
}

} // namespace

std::span<const CheckMark> allSteps()
{
    return steps;
}

std::optional<CheckMark> failedStep(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::NoReader:
    case CheckVerdict::Unplugged:
        return CheckMark::ReaderFound;
    case CheckVerdict::NoPort: // the reader itself is there
    case CheckVerdict::NoPermission:
    case CheckVerdict::Busy:
    case CheckVerdict::CannotLock:
        return CheckMark::PortOpened;
    case CheckVerdict::SilentNeverHeard:
    case CheckVerdict::SilentAfterData:
    case CheckVerdict::PowerCutPattern:
        return CheckMark::BytesHeard;
    case CheckVerdict::Noise:
    case CheckVerdict::WrongSpeed:
    case CheckVerdict::WrongParity:
    case CheckVerdict::SevenBits:
    case CheckVerdict::Damaged:
    case CheckVerdict::LongFramesBreak:
        return CheckMark::MessagesWhole;
    case CheckVerdict::Encrypted:
    case CheckVerdict::UnknownLayout:
        return CheckMark::ListsRead;
    case CheckVerdict::HourlyMissing:
        return CheckMark::HourlySeen;
    case CheckVerdict::Asleep:
    case CheckVerdict::P1Format:
    case CheckVerdict::PowerOnlySoFar:
    case CheckVerdict::HourlyAwaited:
    case CheckVerdict::HourlyRepeated:
    case CheckVerdict::Working:
        break;
    }
    return {};
}

CheckSeverity severityOf(CheckVerdict verdict)
{
    if (failedStep(verdict))
        return CheckSeverity::Fault;
    return classOf(verdict) == CheckClass::Fine ? CheckSeverity::Good : CheckSeverity::Information;
}

StepState stepState(const CheckStatus &status, CheckMark step)
{
    const auto failed = status.verdict ? failedStep(*status.verdict) : std::nullopt;
    if (failed == step)
        return StepState::Failed;
    if (failed && step < *failed)
        return StepState::Passed; // there is no other way to the one that failed
    if (failed && endsEverything(*status.verdict))
        return StepState::Later;
    if (std::find(status.passed.begin(), status.passed.end(), step) != status.passed.end())
        return StepState::Passed;
    return isRunning(status) && comesNext(status, step) ? StepState::UnderWay : StepState::Later;
}

} // namespace hanscope
