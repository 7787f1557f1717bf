// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/hourbook.h"

#include <algorithm>

namespace hanscope
{
namespace
{

using namespace std::chrono;

constexpr milliseconds wholeHour = hours{1};
constexpr milliseconds tolerated
    = seconds{36}; ///< one hundredth of an hour unheard is still "the whole hour"
constexpr milliseconds clockStep = minutes{1}; ///< our own clock set back further than this: a new time line
constexpr days kept{3};

WattHour toWattHours(std::int64_t wattMs)
{
    return {(wattMs + wholeHour.count() / 2) / wholeHour.count()};
}

/// Whether summer time begins or ends at this hour in all of the EU and EEA.
bool isSummerTimeChange(HourStart hour)
{
    const auto day = floor<days>(hour);
    const year_month_day date{day};
    if (hour != day + hours{1} || (date.month() != March && date.month() != October))
        return false;
    return day == sys_days{date.year() / date.month() / Sunday[last]};
}

/// By how many whole hours a meter's clock is ahead of UTC.
hours hoursAhead(local_seconds clock, ReceiveTime receivedAt)
{
    return round<hours>(clock.time_since_epoch() - receivedAt.time_since_epoch());
}

} // namespace

void HourBook::add(const Reading &reading)
{
    const FixedText<24> &id = reading.meter.meterId;
    if (!id.empty() && !m_meterId.empty() && !(id == m_meterId))
        *this = HourBook{};
    if (!id.empty())
        m_meterId = id;
    if (m_power && reading.receivedAt < m_power->at - clockStep)
        forgetFrom(reading.receivedAt);
    addPower(reading);
    addCounters(reading);
    const HourStart oldest = floor<hours>(reading.receivedAt) - kept;
    m_hours.erase(m_hours.begin(), m_hours.lower_bound(oldest));
}

void HourBook::addPower(const Reading &reading)
{
    if (!reading.importPower)
        return;
    holdUntil(reading.receivedAt);
    Power now;
    now.at = m_power ? std::max(m_power->at, reading.receivedAt) : reading.receivedAt;
    now.imported = *reading.importPower;
    if (reading.exportPower) {
        now.exported = *reading.exportPower;
        now.exportKnownAt = now.at;
    } else if (m_power && now.imported == Watt{0}
               && now.at - m_power->exportKnownAt <= Cadence::longestHold) {
        // List 1 leaves export out; a meter that imports nothing still exports what list 2 said.
        now.exported = m_power->exported;
        now.exportKnownAt = m_power->exportKnownAt;
    }
    m_power = now;
    m_hours.try_emplace(floor<hours>(now.at));
}

/// Books the time since the last list to the hours it lies in.
void HourBook::holdUntil(ReceiveTime end)
{
    if (!m_power || end <= m_power->at)
        return;
    const milliseconds held = end - m_power->at;
    const bool gap = held > m_cadence.holdLimit();
    m_cadence.add(held);
    if (gap)
        return;
    m_recent.add(m_power->imported, held);
    for (ReceiveTime from = m_power->at; from < end;) {
        const HourStart start = floor<hours>(from);
        const ReceiveTime to = std::min<ReceiveTime>(start + hours{1}, end);
        Hour &hour = m_hours[start];
        hour.importedWattMs += m_power->imported.count * (to - from).count();
        hour.exportedWattMs += m_power->exported.count * (to - from).count();
        hour.covered += to - from;
        from = to;
    }
}

void HourBook::addCounters(const Reading &reading)
{
    const auto clock = reading.clock ? localTime(*reading.clock) : std::nullopt;
    const bool atFullHour = clock && reading.clock->minute == 0;
    if (!atFullHour || !reading.importedEnergy)
        return;
    const auto ahead = hoursAhead(*clock, reading.receivedAt);
    const Counters now{*clock, floor<hours>(sys_seconds{clock->time_since_epoch()} - ahead),
                       *reading.importedEnergy, reading.exportedEnergy};
    if (!m_counters) {
        m_counters = now;
        return;
    }
    const Counters before = *m_counters;
    const bool repeated = now.clock == before.clock && now.imported == before.imported;
    if (repeated || now.hourEnd == before.hourEnd)
        return;
    m_counters = now;

    // Both clocks must say one hour: a meter that repeats an old list falls behind, and then jumps two hours.
    // Only in the nights of summer time the meter's own clock may jump or stand still.
    const bool nextByUs = now.hourEnd - before.hourEnd == hours{1};
    const bool nextByMeter = floor<hours>(now.clock) - floor<hours>(before.clock) == hours{1};
    const bool rises = now.imported >= before.imported
        && (!now.exported || !before.exported || *now.exported >= *before.exported);
    if (!nextByUs || !rises || !(nextByMeter || isSummerTimeChange(now.hourEnd)))
        return;
    Hour &hour = m_hours[before.hourEnd];
    hour.meteredImport = now.imported - before.imported;
    if (now.exported && before.exported)
        hour.meteredExport = *now.exported - *before.exported;
}

/// Our clock was set back: what was booked to times that have not been yet was booked wrongly.
void HourBook::forgetFrom(ReceiveTime now)
{
    m_hours.erase(m_hours.lower_bound(floor<hours>(now)), m_hours.end());
    m_power.reset();
    m_counters.reset();
}

HourEnergy HourBook::energyOf(HourStart start, const Hour &hour, Milliseconds elapsed)
{
    HourEnergy energy;
    energy.start = start;
    energy.covered = round<seconds>(hour.covered);
    energy.imported = hour.meteredImport.value_or(toWattHours(hour.importedWattMs));
    energy.exported = hour.meteredExport.value_or(toWattHours(hour.exportedWattMs));
    if (hour.meteredImport)
        energy.quality = HourQuality::Metered;
    else
        energy.quality = hour.covered + tolerated >= elapsed ? HourQuality::Estimate : HourQuality::Partial;
    return energy;
}

HoursToday HourBook::since(HourStart dayStart) const
{
    HoursToday today;
    if (!m_power)
        return today;
    const HourStart running = floor<hours>(m_power->at);
    for (auto it = m_hours.lower_bound(dayStart); it != m_hours.end() && it->first < running; ++it) {
        if (it->second.covered > Milliseconds::zero() || it->second.meteredImport)
            today.hours.push_back(energyOf(it->first, it->second, wholeHour));
    }
    if (const auto it = m_hours.find(running); it != m_hours.end() && running >= dayStart)
        today.runningHour = energyOf(running, it->second, m_power->at - running);
    return today;
}

std::optional<HourForecast> HourBook::forecast() const
{
    const auto recent = m_recent.recent();
    if (!m_power || !recent)
        return std::nullopt;
    const HourStart running = floor<hours>(m_power->at);
    const auto it = m_hours.find(running);
    if (it == m_hours.end())
        return std::nullopt;
    return forecastHour(energyOf(running, it->second, m_power->at - running), *recent);
}

} // namespace hanscope
