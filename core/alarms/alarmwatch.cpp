// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/alarmwatch.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace hanscope
{
namespace
{

using std::chrono::milliseconds;

constexpr std::int64_t slackShare = 20; ///< a 20th of the limit
constexpr std::int64_t voltageSlack = 2'300; ///< mV, 1 % of nominal
constexpr milliseconds hourHold{60'000}; ///< a forecast moves with the last minutes' power
/// A phase that was never within these is not measured, or in another scale.
constexpr Millivolt leastBelievable{150'000};
constexpr Millivolt mostBelievable{300'000};

LimitRule ruleFor(std::int64_t limit)
{
    return {limit, limit / slackShare};
}

bool isVoltage(AlarmKind kind)
{
    return kind == AlarmKind::VoltageLow || kind == AlarmKind::VoltageHigh;
}

bool isSame(const AlarmEvent &one, const AlarmEvent &other)
{
    return one.kind == other.kind && one.phase == other.phase && one.from == other.from;
}

} // namespace

AlarmWatch::AlarmWatch() = default;

void AlarmWatch::setChoice(const AlarmChoice &choice)
{
    m_choice = choice;
    const std::pair<AlarmKind, bool> kinds[]
        = {{AlarmKind::Import, choice.importOn},      {AlarmKind::Export, choice.exportOn},
           {AlarmKind::Current, choice.currentOn},    {AlarmKind::Hour, choice.hourOn},
           {AlarmKind::VoltageLow, choice.voltageOn}, {AlarmKind::VoltageHigh, choice.voltageOn}};
    for (const auto &[kind, isOn] : kinds) {
        if (!isOn)
            endAll(kind);
    }
    if (!choice.stoppedOn)
        end(AlarmKind::DataStopped, 0, m_silence.stop());
}

void AlarmWatch::setHouse(const AlarmHouse &house)
{
    m_house = house;
    if (!house.mainFuseAmpere)
        endAll(AlarmKind::Current);
}

void AlarmWatch::take(const Reading &reading, const std::optional<HourForecast> &forecast)
{
    if (reading.meter.network != Network::Unknown)
        m_network = reading.meter.network;
    if (m_choice.stoppedOn)
        end(AlarmKind::DataStopped, 0, m_silence.heard(reading.receivedAt));
    watchPower(reading);
    watchCurrent(reading);
    watchVoltage(reading);
    watchHour(reading.receivedAt, forecast);
    noticeBegun();
}

void AlarmWatch::watchPower(const Reading &reading)
{
    if (m_choice.importOn && reading.importPower)
        watch(AlarmKind::Import, 0, reading.receivedAt, reading.importPower->count,
              ruleFor(m_choice.importLimit.count));
    if (m_choice.exportOn && reading.exportPower)
        watch(AlarmKind::Export, 0, reading.receivedAt, reading.exportPower->count,
              ruleFor(m_choice.exportLimit.count));
}

void AlarmWatch::watchCurrent(const Reading &reading)
{
    if (!m_choice.currentOn || !m_house.mainFuseAmpere)
        return;
    const LimitRule rule = ruleFor(std::int64_t{*m_house.mainFuseAmpere} * 10 * m_choice.currentPercent);
    for (std::size_t phase = 0; phase < 3; ++phase) {
        if (const auto current = reading.current[phase])
            watch(AlarmKind::Current, phase, reading.receivedAt, std::abs(current->count), rule);
    }
}

void AlarmWatch::watchVoltage(const Reading &reading)
{
    for (std::size_t phase = 0; m_choice.voltageOn && phase < 3; ++phase) {
        if (!reading.voltage[phase] || lacksVoltage(reading, phase))
            continue;
        const Millivolt voltage = *reading.voltage[phase];
        m_isMeasured[phase]
            = m_isMeasured[phase] || (voltage >= leastBelievable && voltage <= mostBelievable);
        if (!m_isMeasured[phase])
            continue;
        watch(AlarmKind::VoltageLow, phase, reading.receivedAt, -voltage.count,
              {-m_choice.lowestVoltage.count, voltageSlack});
        watch(AlarmKind::VoltageHigh, phase, reading.receivedAt, voltage.count,
              {m_choice.highestVoltage.count, voltageSlack});
    }
}

void AlarmWatch::watchHour(ReceiveTime at, const std::optional<HourForecast> &forecast)
{
    if (!m_choice.hourOn || !forecast)
        return;
    const auto hour = std::chrono::floor<std::chrono::hours>(at);
    const std::size_t place = placeOf(AlarmKind::Hour, 0);
    if (std::exchange(m_hour, hour) != hour)
        end(AlarmKind::Hour, 0, m_watches[place].stop(true)); // the hour is over
    LimitRule rule = ruleFor(m_choice.hourLimit.count);
    rule.hold = hourHold;
    watch(AlarmKind::Hour, 0, at, forecast->expected.count, rule, forecast->low.count);
}

void AlarmWatch::watch(AlarmKind kind, std::size_t phase, ReceiveTime at, std::int64_t value,
                       const LimitRule &rule, std::optional<std::int64_t> sure)
{
    end(kind, phase, m_watches[placeOf(kind, phase)].add(at, value, rule, sure));
}

void AlarmWatch::pass(ReceiveTime now)
{
    for (std::size_t place = 0; place < watchCount; ++place)
        end(AlarmKind(place / 3), place % 3, m_watches[place].pass(now));
    if (m_choice.stoppedOn)
        m_silence.pass(now, m_choice.silence);
    noticeBegun();
}

void AlarmWatch::stop()
{
    for (std::size_t kind = 0; kind < alarmKindCount; ++kind)
        endAll(AlarmKind(kind));
    end(AlarmKind::DataStopped, 0, m_silence.stop());
    m_network = Network::Unknown;
    m_isMeasured = {};
    m_hour.reset();
}

void AlarmWatch::endAll(AlarmKind kind)
{
    for (std::size_t phase = 0; phase < 3; ++phase)
        end(kind, phase, m_watches[placeOf(kind, phase)].stop());
}

void AlarmWatch::end(AlarmKind kind, std::size_t phase, const std::optional<Excess> &excess)
{
    if (!excess)
        return;
    AlarmEvent event = eventOf(kind, phase, *excess);
    event.until = excess->until;
    event.isEndSeen = excess->isEndSeen;
    std::erase_if(m_known, [&](const AlarmEvent &known) { return isSame(known, event); });
    m_news.ended.push_back(event);
}

AlarmEvent AlarmWatch::eventOf(AlarmKind kind, std::size_t phase, const Excess &excess) const
{
    const Network network = m_network != Network::Unknown ? m_network : m_house.network;
    const std::int64_t sign = kind == AlarmKind::VoltageLow ? -1 : 1;
    AlarmEvent event;
    event.kind = kind;
    event.phase = phase;
    event.isBetweenLines = isVoltage(kind) && network == Network::ThreeWire;
    event.from = excess.from;
    event.worst = sign * excess.worst;
    event.limit = sign * excess.limit;
    return event;
}

std::vector<AlarmEvent> AlarmWatch::running() const
{
    std::vector<AlarmEvent> events;
    for (std::size_t place = 0; place < watchCount; ++place) {
        if (const auto &excess = m_watches[place].running())
            events.push_back(eventOf(AlarmKind(place / 3), place % 3, *excess));
    }
    if (const auto &silence = m_silence.running())
        events.push_back(eventOf(AlarmKind::DataStopped, 0, *silence));
    return events;
}

void AlarmWatch::noticeBegun()
{
    for (const AlarmEvent &event : running()) {
        if (std::any_of(m_known.begin(), m_known.end(),
                        [&](const AlarmEvent &known) { return isSame(known, event); }))
            continue;
        m_known.push_back(event);
        m_news.begun.push_back(event);
    }
}

AlarmNews AlarmWatch::takeNews()
{
    return std::exchange(m_news, {});
}

} // namespace hanscope
