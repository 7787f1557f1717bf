// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checkrun.h"

#include <algorithm>

namespace hanscope
{
namespace
{

using namespace std::chrono_literals;

constexpr auto longSilence = 45s;
constexpr std::size_t mostSilences = 16;
constexpr std::size_t mostTrials = 32;
constexpr std::uint64_t fewBytes = 8;
constexpr int mostRounds = 2;
constexpr int patienceWithGaps = 3; ///< then 2400 baud gets longer than a meter cuts a reader off

std::uint64_t worthOf(const FrameEvidence &frames)
{
    return 1000 * frames.good + frames.headersRight;
}

void addLook(ByteEvidence &bytes, const AlphabetMatch &match)
{
    bytes.look = match.look;
    bytes.lookBaudRate = match.baudRate;
    bytes.lookDistance = match.distance;
}

} // namespace

CheckRun::CheckRun(std::vector<SweepStep> sweep, std::optional<ReceiveTime> heardBefore,
                   ContentCheck::IsKnownMeter isKnownMeter)
    : m_sweep(std::move(sweep))
    , m_content(std::move(isKnownMeter))
    , m_heardBefore(heardBefore)
{
    m_system.problem = LinkProblem::NoSuchPort;
}

void CheckRun::portOpened(Time now)
{
    m_system = {};
    if (!m_sweep.stays())
        m_sweep.begin(now);
    m_isOpen = true;
    m_quietSince = now;
    beginTrial(now);
}

void CheckRun::portFailed(SystemEvidence system, Time now)
{
    if (m_isOpen)
        endTrial(now);
    m_isOpen = false;
    m_system = std::move(system);
}

void CheckRun::slept(const TimeSpan &span, Time now)
{
    m_asleep = span;
    m_quietSince = now;
    if (!m_sweep.stays())
        m_sweep.begin(now);
}

void CheckRun::addBytes(Bytes bytes, Time now)
{
    if (bytes.empty() || !m_isOpen)
        return;
    if (m_bytes > 0 && now - m_quietSince >= longSilence && m_silences.size() < mostSilences)
        m_silences.push_back(now - m_quietSince);
    m_quietSince = now;
    m_bytes += bytes.size();
    m_asleep.reset();
    m_trials.back().bytes.add(bytes, now);
    if (m_trials.back().setting.baudRate == 2400)
        m_at2400.add(bytes, now);
}

void CheckRun::addMessage(const Message &message)
{
    if (m_trials.empty())
        return;
    FrameStatistics &frames = m_trials.back().frames;
    frames.add(message);
    if (frames.evidence().good > 0)
        m_sweep.stay();
}

bool CheckRun::tick(Time now, ReceiveTime wallClock)
{
    m_content.update(wallClock);
    if (!m_isOpen)
        return false;
    // No other setting could make these headers right.
    if (m_sweep.remaining(now) == 0ms && m_trials.back().frames.evidence().headersRight > 0)
        m_sweep.stay();
    if (m_isWatching && m_trials.back().bytes.total() >= fewBytes)
        noteHeardAtLast(now);
    if (!m_sweep.tick(now) && !goesOn(now))
        return false;
    endTrial(now);
    if (m_sweep.setting() == m_trials[m_roundBegan].setting)
        m_roundBegan = m_trials.size();
    beginTrial(now);
    return true;
}

/// The message that has begun may be whole with this setting: it gets its full time, the others theirs.
void CheckRun::noteHeardAtLast(Time now)
{
    m_isWatching = false;
    m_isPartialRound = true;
    m_rounds = 1;
    m_roundBegan = m_trials.size() - 1;
    m_sweep.linger(now);
}

/// Whether the sweep begins anew.
bool CheckRun::goesOn(Time now)
{
    if (!m_sweep.isOver())
        return false;
    const bool hasGaps = m_rounds < mostRounds && isIntermittent();
    if (!hasGaps && !m_keepsWatching)
        return false;
    m_rounds += hasGaps ? 1 : 0;
    m_isWatching = !hasGaps && !m_isPartialRound;
    m_isPartialRound = false;
    m_sweep.begin(now, hasGaps ? patienceWithGaps : 1);
    return true;
}

/// Whether the line was silent with one setting and not with another: both have not been tried then.
bool CheckRun::isIntermittent() const
{
    const auto hasBytes = [](const Trial &trial) { return trial.bytes.total() >= fewBytes; };
    const auto isSilent
        = [](const Trial &trial) { return trial.setting.baudRate == 2400 && trial.bytes.total() == 0; };
    const auto begin = m_trials.begin() + static_cast<std::ptrdiff_t>(m_roundBegan);
    return std::any_of(begin, m_trials.end(), hasBytes) && std::any_of(begin, m_trials.end(), isSilent);
}

void CheckRun::beginTrial(Time now)
{
    m_trialBegan = now;
    if (!m_trials.empty() && m_trials.back().setting == m_sweep.setting())
        return;
    if (m_trials.size() == mostTrials) {
        m_trials.erase(m_trials.begin());
        m_roundBegan -= m_roundBegan > 0 ? 1 : 0;
    }
    m_trials.emplace_back().setting = m_sweep.setting();
}

void CheckRun::endTrial(Time now)
{
    m_trials.back().listened += now - m_trialBegan;
    m_listenedBefore += now - m_trialBegan;
}

void CheckRun::end(Time now)
{
    m_endedAt = now;
}

CheckEvidence CheckRun::evidence(Time now) const
{
    CheckEvidence evidence;
    evidence.system = m_system;
    evidence.system.asleep = m_asleep;
    evidence.line = lineEvidence(m_endedAt.value_or(now));
    evidence.content = m_content.evidence();
    evidence.heardBefore = m_heardBefore;
    evidence.isOver = m_endedAt.has_value();
    return evidence;
}

LineEvidence CheckRun::lineEvidence(Time now) const
{
    LineEvidence line;
    const Time sinceBegan = m_isOpen ? now - m_trialBegan : Time(0);
    for (const Trial &trial : m_trials) {
        line.tried.push_back({trial.setting, trial.listened, trial.bytes.total(),
                              trial.frames.evidence().good, trial.bytes.telegramStarts(),
                              trial.bytes.textShare()});
        if (worthOf(trial.frames.evidence()) >= worthOf(line.frames))
            line.frames = trial.frames.evidence();
    }
    if (!line.tried.empty())
        line.tried.back().listened += sinceBegan;
    line.allTried = m_sweep.isOver() || m_isWatching;
    line.listened = m_listenedBefore + sinceBegan;
    line.silentFor = m_isOpen ? now - m_quietSince : Time(0);
    line.bytes = m_bytes;
    line.silences = m_silences;
    line.at2400 = m_at2400.evidence();
    if (line.frames.good == 0 && line.at2400.bytes > 0)
        addLook(line.at2400, nearestAlphabet(m_at2400.counts()));
    line.counters = m_counters;
    return line;
}

} // namespace hanscope
