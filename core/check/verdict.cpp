// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/verdict.h"

#include "core/check/bytekind.h"
#include "core/check/lengthtrend.h"

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

using namespace std::chrono_literals;
using Evidence = CheckEvidence;

constexpr auto enoughSilence = 70s; ///< the whole sweep, and longer than a port that was cut off is silent
constexpr auto shortestSilence = 25s; ///< holds two messages of the slowest meter
constexpr auto endOfData = 90s; ///< surely longer than that
constexpr auto phasesAreLate = 35s; ///< list 2 comes every 10 s
constexpr auto enoughOfOthers = 60s;
constexpr std::uint64_t fewestBytes = 8; ///< plugging in can give some stray ones
constexpr std::uint32_t fewestErrors = 8;

// The reader

bool hasProblem(const Evidence &e, LinkProblem problem)
{
    return e.system.problem == problem;
}

bool isNoReader(const Evidence &e)
{
    return hasProblem(e, LinkProblem::NoSuchPort) && e.system.withoutPort.empty();
}

bool isNoPort(const Evidence &e)
{
    return hasProblem(e, LinkProblem::Other)
        || (hasProblem(e, LinkProblem::NoSuchPort) && !e.system.withoutPort.empty());
}

bool isAsleep(const Evidence &e)
{
    return e.system.asleep && (e.line.silentFor < enoughSilence || e.isOver);
}

// Silence

/// A driver that drops all it takes for wrong still counts it.
bool hasHiddenErrors(const Evidence &e)
{
    return e.line.counters && e.line.counters->framing + e.line.counters->parity >= fewestErrors;
}

/// More than the odd byte: even the slowest meter, with most of its bytes dropped, gives one each second, and
/// a message at a time.
bool hasBytes(const Evidence &e)
{
    const auto each = 2s;
    const ByteEvidence &bytes = e.line.at2400;
    const bool isSteady = static_cast<std::int64_t>(e.line.bytes) * each >= e.line.listened;
    const bool isInMessages = bytes.bursts >= 2 && bytes.bytes >= fewestBytes * bytes.bursts;
    return e.line.bytes >= fewestBytes && (isSteady || isInMessages);
}

bool isSilent(const Evidence &e)
{
    const auto needed = e.isOver ? shortestSilence : enoughSilence;
    const bool hasNothing = !hasBytes(e) && !hasHiddenErrors(e) && e.line.frames.good == 0;
    return hasNothing && e.line.listened >= needed;
}

bool isSilentNeverHeard(const Evidence &e)
{
    return isSilent(e) && !e.heardBefore;
}

bool isSilentAfterData(const Evidence &e)
{
    const bool stopped = e.line.frames.good > 0 && e.line.silentFor >= endOfData;
    return stopped || (isSilent(e) && e.heardBefore);
}

/// source: Aidon HAN interface description: above 30 mA the port goes off, and comes back after one minute
bool isPowerCutPattern(const Evidence &e)
{
    const auto lastsAMinute = [](auto silence) { return silence >= 50s && silence <= 75s; };
    const auto &silences = e.line.silences;
    const auto minutes = std::count_if(silences.begin(), silences.end(), lastsAMinute);
    return minutes >= 2 && static_cast<std::size_t>(minutes) * 3 >= silences.size() * 2;
}

// Bytes without a good message

bool isTelegram(const TriedSetting &tried)
{
    return tried.telegramStarts > 0 && tried.text >= 0.9;
}

bool hasText(const Evidence &e)
{
    return std::any_of(e.line.tried.begin(), e.line.tried.end(), isTelegram);
}

bool hasGoodHeaders(const Evidence &e)
{
    return e.line.frames.headersRight >= 2;
}

bool isGarbage(const Evidence &e)
{
    const bool isJudged = e.line.allTried || (e.isOver && e.line.listened >= shortestSilence);
    const bool hasSomething = hasBytes(e) || hasHiddenErrors(e);
    return isJudged && hasSomething && e.line.frames.good == 0 && !hasGoodHeaders(e) && !hasText(e);
}

template <ByteKind kind>
bool isGarbageOf(const Evidence &e)
{
    return isGarbage(e) && kindOfBytes(e.line.at2400) == kind;
}

bool isP1Format(const Evidence &e)
{
    return e.line.frames.p1 > 0 || (e.line.frames.good == 0 && hasText(e));
}

// Messages

bool breaksLongOnes(const Evidence &e)
{
    return longOnesBreakOff(e.line.frames);
}

bool isDamaged(const Evidence &e)
{
    const FrameEvidence &frames = e.line.frames;
    const double tolerated = e.content.hourly.seen > 0 ? 0.005 : 0.02;
    if (frames.good == 0)
        return hasGoodHeaders(e) && !breaksLongOnes(e);
    return frames.bad >= 2 && frames.badShare() > tolerated && !breaksLongOnes(e);
}

bool isEncrypted(const Evidence &e)
{
    return e.line.frames.encrypted > 0 && e.line.frames.decoded == 0;
}

bool isUnknownLayout(const Evidence &e)
{
    return e.line.frames.unknown > 0 && e.line.frames.decoded == 0;
}

// Lists

std::chrono::milliseconds heardFor(const Evidence &e)
{
    return e.content.span ? e.content.span->to - e.content.span->from : 0ms;
}

bool isPowerOnly(const Evidence &e)
{
    const ContentEvidence &content = e.content;
    const bool isAll = content.list1 > 0 && content.list1 == content.lists();
    return isAll && (heardFor(e) > phasesAreLate || e.isOver);
}

bool isHourlyAwaited(const Evidence &e)
{
    const HourlyEvidence &hourly = e.content.hourly;
    return hourly.isExpected && hourly.seen == 0 && hourly.missed == 0;
}

bool isHourlyRepeated(const Evidence &e)
{
    return e.content.hourly.repeated > 0;
}

bool isWorking(const Evidence &e)
{
    if (e.content.hourly.seen > 0)
        return true;
    return e.content.others > 0 && (heardFor(e) >= enoughOfOthers || e.isOver);
}

struct Rule {
    CheckVerdict verdict;
    bool (*fits)(const Evidence &evidence);
};

/// The first that fits is the verdict.
constexpr std::array rules{
    Rule{CheckVerdict::NoReader, isNoReader},
    Rule{CheckVerdict::NoPort, isNoPort},
    Rule{CheckVerdict::NoPermission,
         [](const Evidence &e) { return hasProblem(e, LinkProblem::PermissionDenied); }},
    Rule{CheckVerdict::Busy, [](const Evidence &e) { return hasProblem(e, LinkProblem::Busy); }},
    Rule{CheckVerdict::CannotLock, [](const Evidence &e) { return hasProblem(e, LinkProblem::CannotLock); }},
    Rule{CheckVerdict::Unplugged, [](const Evidence &e) { return hasProblem(e, LinkProblem::Unplugged); }},
    Rule{CheckVerdict::Asleep, isAsleep},
    Rule{CheckVerdict::SilentNeverHeard, isSilentNeverHeard},
    Rule{CheckVerdict::SilentAfterData, isSilentAfterData},
    Rule{CheckVerdict::PowerCutPattern, isPowerCutPattern},
    Rule{CheckVerdict::Noise, isGarbageOf<ByteKind::Noise>},
    Rule{CheckVerdict::WrongSpeed, isGarbageOf<ByteKind::WrongSpeed>},
    Rule{CheckVerdict::WrongParity, isGarbageOf<ByteKind::WrongParity>},
    Rule{CheckVerdict::SevenBits, isGarbageOf<ByteKind::SevenBits>},
    Rule{CheckVerdict::P1Format, isP1Format},
    Rule{CheckVerdict::Damaged, isDamaged},
    Rule{CheckVerdict::LongFramesBreak, breaksLongOnes},
    Rule{CheckVerdict::Encrypted, isEncrypted},
    Rule{CheckVerdict::UnknownLayout, isUnknownLayout},
    Rule{CheckVerdict::PowerOnlySoFar, isPowerOnly},
    Rule{CheckVerdict::HourlyAwaited, isHourlyAwaited},
    Rule{CheckVerdict::HourlyMissing, [](const Evidence &e) { return e.content.hourly.missed > 0; }},
    Rule{CheckVerdict::HourlyRepeated, isHourlyRepeated},
    Rule{CheckVerdict::Working, isWorking},
};

struct FindingRule {
    CheckFinding finding;
    bool (*fits)(const ContentEvidence &content);
};

bool lacksAPhase(const ContentEvidence &content)
{
    const auto anyIn = [](const PerPhase<bool> &phases) {
        return std::find(phases.begin(), phases.end(), true) != phases.end();
    };
    return anyIn(content.phases.currentMissing) || anyIn(content.phases.voltageMissing);
}

constexpr std::array findingRules{
    FindingRule{CheckFinding::Plusskunde, [](const ContentEvidence &c) { return c.exportSeen; }},
    FindingRule{CheckFinding::PhaseNotMeasured, lacksAPhase},
    FindingRule{CheckFinding::WinterTime, [](const ContentEvidence &c) { return c.winterTime; }},
    FindingRule{
        CheckFinding::ClockOff,
        [](const ContentEvidence &c) { return c.clockOffset && std::chrono::abs(*c.clockOffset) > 60s; }},
    FindingRule{CheckFinding::AnotherMeter, [](const ContentEvidence &c) { return c.anotherMeter; }},
    FindingRule{CheckFinding::Implausible,
                [](const ContentEvidence &c) {
                    return c.implausibleVoltage || c.implausibleCurrent || c.implausiblePower;
                }},
};

// Whether to wait

/// Data and then silence: it may be cut off again and again.
bool comesAndGoes(const Evidence &e)
{
    const bool isInterrupted = hasBytes(e) && (e.line.silentFor >= 20s || !e.line.silences.empty());
    return isInterrupted && e.line.silences.size() < 3 && e.line.listened < 4min;
}

/// One damaged message among few is no share yet.
bool hasEnoughLists(const Evidence &e)
{
    const std::uint64_t enough = e.line.frames.bad == 1 ? 50 : 12;
    return heardFor(e) >= 60s && e.content.lists() >= enough;
}

} // namespace

std::optional<CheckVerdict> decideVerdict(const CheckEvidence &evidence)
{
    const auto rule
        = std::find_if(rules.begin(), rules.end(), [&](const Rule &row) { return row.fits(evidence); });
    return rule == rules.end() ? std::nullopt : std::optional(rule->verdict);
}

std::vector<CheckFinding> findingsIn(const CheckEvidence &evidence)
{
    std::vector<CheckFinding> findings;
    for (const FindingRule &rule : findingRules) {
        if (rule.fits(evidence.content))
            findings.push_back(rule.finding);
    }
    return findings;
}

bool isSettled(const CheckEvidence &evidence)
{
    const auto verdict = decideVerdict(evidence);
    if (!verdict || verdict == CheckVerdict::Asleep)
        return false;
    if (classOf(*verdict) == CheckClass::CannotOpen)
        return true;
    if (comesAndGoes(evidence))
        return false;
    const bool needsNoLists = evidence.content.lists() == 0 || verdict == CheckVerdict::PowerCutPattern;
    return needsNoLists || hasEnoughLists(evidence);
}

} // namespace hanscope
