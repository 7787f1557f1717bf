// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checkverdict.h"

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

struct VerdictRow {
    CheckVerdict verdict;
    std::string_view word;
    CheckClass meaning;
};

using enum CheckVerdict;
using enum CheckClass;

constexpr std::array verdictRows{
    VerdictRow{NoReader, "no-reader", CannotOpen},
    VerdictRow{NoPort, "no-port", CannotOpen},
    VerdictRow{NoPermission, "no-permission", CannotOpen},
    VerdictRow{Busy, "busy", CannotOpen},
    VerdictRow{CannotLock, "cannot-lock", CannotOpen},
    VerdictRow{Unplugged, "unplugged", CannotOpen},
    VerdictRow{Asleep, "asleep", NoData},
    VerdictRow{SilentNeverHeard, "silent-never-heard", NoData},
    VerdictRow{SilentAfterData, "silent-after-data", NoData},
    VerdictRow{PowerCutPattern, "power-cut-pattern", Faulty},
    VerdictRow{Noise, "noise", NoData},
    VerdictRow{WrongSpeed, "wrong-speed", Faulty},
    VerdictRow{WrongParity, "wrong-parity", Faulty},
    VerdictRow{SevenBits, "seven-bits", Faulty},
    VerdictRow{P1Format, "p1-format", Faulty},
    VerdictRow{Damaged, "damaged", Faulty},
    VerdictRow{LongFramesBreak, "long-frames-break", Faulty},
    VerdictRow{Encrypted, "encrypted", Faulty},
    VerdictRow{UnknownLayout, "unknown-layout", Faulty},
    VerdictRow{PowerOnlySoFar, "power-only-so-far", Faulty},
    VerdictRow{HourlyAwaited, "hourly-awaited", Fine},
    VerdictRow{HourlyMissing, "hourly-missing", Faulty},
    VerdictRow{HourlyRepeated, "hourly-repeated", Faulty},
    VerdictRow{Working, "working", Fine},
};

struct FindingRow {
    CheckFinding finding;
    std::string_view word;
};

constexpr std::array findingRows{
    FindingRow{CheckFinding::Plusskunde, "plusskunde"},
    FindingRow{CheckFinding::PhaseNotMeasured, "phase-not-measured"},
    FindingRow{CheckFinding::WinterTime, "winter-time"},
    FindingRow{CheckFinding::ClockOff, "clock-off"},
    FindingRow{CheckFinding::AnotherMeter, "another-meter"},
    FindingRow{CheckFinding::Implausible, "implausible"},
};

constexpr std::array everyVerdict = [] {
    std::array<CheckVerdict, verdictRows.size()> all{};
    std::transform(verdictRows.begin(), verdictRows.end(), all.begin(),
                   [](const VerdictRow &row) { return row.verdict; });
    return all;
}();

constexpr std::array everyFinding = [] {
    std::array<CheckFinding, findingRows.size()> all{};
    std::transform(findingRows.begin(), findingRows.end(), all.begin(),
                   [](const FindingRow &row) { return row.finding; });
    return all;
}();

// The enumerators are the rows' numbers.
static_assert(std::is_sorted(everyVerdict.begin(), everyVerdict.end()));
static_assert(std::is_sorted(everyFinding.begin(), everyFinding.end()));
static_assert(verdictRows.size() == static_cast<std::size_t>(Working) + 1);
static_assert(findingRows.size() == static_cast<std::size_t>(CheckFinding::Implausible) + 1);

const VerdictRow &rowOf(CheckVerdict verdict)
{
    return verdictRows[static_cast<std::size_t>(verdict)];
}

} // namespace

std::span<const CheckVerdict> allVerdicts()
{
    return everyVerdict;
}

std::span<const CheckFinding> allFindings()
{
    return everyFinding;
}

std::string_view verdictWord(CheckVerdict verdict)
{
    return rowOf(verdict).word;
}

std::string_view findingWord(CheckFinding finding)
{
    return findingRows[static_cast<std::size_t>(finding)].word;
}

CheckClass classOf(CheckVerdict verdict)
{
    return rowOf(verdict).meaning;
}

} // namespace hanscope
