// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/voltage/voltagebook.h"

#include "core/voltage/voltageweeks.h"

#include <algorithm>

namespace hanscope
{
namespace
{

using namespace std::chrono;

constexpr minutes tenMinutes{10};
constexpr int fewestMinutes = 9;

sys_seconds intervalStart(ReceiveTime at)
{
    return sys_seconds{floor<duration<std::int64_t, std::ratio<600>>>(at.time_since_epoch())};
}

void widen(PhaseVoltage &phase, Millivolt voltage, ReceiveTime at)
{
    if (!phase.lowest || voltage < phase.lowest->voltage)
        phase.lowest = {voltage, at};
    if (!phase.highest || voltage > phase.highest->voltage)
        phase.highest = {voltage, at};
}

/// Of those that lie wholly in the span.
int intervalCount(ReceiveTime from, ReceiveTime to)
{
    const sys_seconds first = intervalStart(from + tenMinutes - milliseconds{1});
    return static_cast<int>(std::max<std::int64_t>(0, (intervalStart(to) - first) / tenMinutes));
}

} // namespace

VoltageBook::VoltageBook(ReceiveTime from, ReceiveTime to, Network network)
{
    m_report.from = from;
    m_report.to = to;
    m_report.network = network;
    m_report.intervals = intervalCount(from, to);
}

VoltageBook::TenMinutes &VoltageBook::intervalOf(ReceiveTime at)
{
    return m_intervals[intervalStart(at)];
}

void VoltageBook::note(std::size_t phase, Millivolt voltage, ReceiveTime at)
{
    widen(m_report.phases[phase], voltage, at);
    intervalOf(at).wasHeard[phase] = true;
}

void VoltageBook::add(const Reading &reading)
{
    Reading known = reading;
    known.meter.network = m_report.network; // the history keeps it apart from the readings
    const auto voltages = voltagesOf(known);
    const ReceiveTime at = reading.receivedAt;
    if (!tellsAny(voltages) || at < m_report.from || at >= m_report.to)
        return;
    ++m_report.lists;
    if (floor<minutes>(at) != m_lastMinute)
        ++m_report.listMinutes;
    m_lastMinute = floor<minutes>(at);
    take(m_minutes.add(known));
    for (std::size_t phase = 0; phase < voltages.size(); ++phase) {
        if (!voltages[phase])
            continue;
        note(phase, *voltages[phase], at);
        m_events[phase].add(at, *voltages[phase], m_report.events);
    }
}

void VoltageBook::add(const RollUp &minute)
{
    const auto ranges = voltagesOf(minute, m_report.network);
    MinuteVoltage means{floor<minutes>(minute.start), {}};
    for (std::size_t phase = 0; phase < ranges.size(); ++phase) {
        if (!ranges[phase] || minute.start < m_report.from || minute.start >= m_report.to)
            continue;
        note(phase, Millivolt{ranges[phase]->lowest}, minute.start);
        note(phase, Millivolt{ranges[phase]->highest}, minute.start);
        means.mean[phase] = Millivolt{ranges[phase]->mean};
    }
    if (!tellsAny(means.mean))
        return;
    ++m_report.rollUpMinutes;
    take(means);
}

void VoltageBook::take(const std::optional<MinuteVoltage> &minute)
{
    if (!minute)
        return;
    for (std::size_t phase = 0; phase < minute->mean.size(); ++phase) {
        const auto &mean = minute->mean[phase];
        if (!mean)
            continue;
        count(m_report.phases[phase].minutes, *mean);
        intervalOf(minute->start).means[phase].add(*mean);
        ++m_bins[phase][static_cast<int>(mean->count / 1000)];
    }
}

void VoltageBook::countIntervals()
{
    for (const auto &[start, interval] : m_intervals) {
        VoltageTenMinutes row{start, {}};
        if (start < m_report.from || start + tenMinutes > m_report.to)
            continue;
        for (std::size_t phase = 0; phase < row.mean.size(); ++phase) {
            PhaseVoltage &all = m_report.phases[phase];
            if (interval.means[phase].count() >= fewestMinutes) {
                row.mean[phase] = interval.means[phase].value();
                count(all.tenMinutes, *row.mean[phase]);
            } else {
                all.partTenMinutes += interval.wasHeard[phase];
            }
        }
        if (tellsAny(row.mean))
            m_report.tenMinutes.push_back(row);
    }
}

void VoltageBook::fillHistograms()
{
    for (std::size_t phase = 0; phase < m_bins.size(); ++phase) {
        for (const auto &[volt, minutes] : m_bins[phase])
            m_report.phases[phase].histogram.push_back({volt, minutes});
    }
}

VoltageReport VoltageBook::report()
{
    take(m_minutes.finish());
    for (EventWatch &watch : m_events)
        watch.finish(m_report.events);
    std::stable_sort(m_report.events.begin(), m_report.events.end(),
                     [](const VoltageEvent &a, const VoltageEvent &b) { return a.begin < b.begin; });
    countIntervals();
    fillHistograms();
    m_report.weeks = voltageWeeks(m_report.tenMinutes);
    return m_report;
}

} // namespace hanscope
