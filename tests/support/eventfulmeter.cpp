// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/eventfulmeter.h"

#include "core/codec/readingtable.h"

#include <algorithm>
#include <random>

namespace hanscope::test
{

using namespace std::chrono;

std::vector<Trouble> randomTroubles(HourStart from, HourStart to, std::uint32_t seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&](int most) { return std::uniform_int_distribution(0, most)(random); };
    std::vector<Trouble> troubles;
    for (HourStart time = from + hours{upTo(12)}; time < to; time += hours{1 + upTo(20)}) {
        switch (upTo(4)) {
        case 0: // some seconds to some hours
            troubles.push_back({Trouble::Kind::Silence, time + seconds{upTo(3600)},
                                time + seconds{upTo(3600)} + minutes{upTo(1) ? upTo(50) : upTo(900)}});
            break;
        case 1:
            troubles.push_back({Trouble::Kind::PowerCut, time, time + hours{1 + upTo(5)}});
            break;
        case 2:
            troubles.push_back({Trouble::Kind::LostList, time, time});
            break;
        default:
            troubles.push_back({Trouble::Kind::RepeatedList, time, time});
            break;
        }
    }
    return troubles;
}

EventfulMeter::EventfulMeter(const MeterSetup &setup, HourStart start, const std::vector<Trouble> &troubles)
    : m_meter(setup, start)
    , m_troubles(troubles.begin(), troubles.end())
{
}

bool EventfulMeter::isIn(Trouble::Kind kind, sys_seconds time) const
{
    const auto begun = std::find_if(m_troubles.begin(), m_troubles.end(),
                                    [&](const Trouble &trouble) { return trouble.from > time; });
    return std::any_of(m_troubles.begin(), begun, [&](const Trouble &trouble) {
        const bool isMoment = trouble.from == trouble.to && trouble.from == time;
        return trouble.kind == kind && (isMoment || time < trouble.to);
    });
}

/// A year has too many to look through for each list.
void EventfulMeter::forgetTroublesBefore(sys_seconds time)
{
    while (!m_troubles.empty() && m_troubles.front().to < time)
        m_troubles.pop_front();
}

bool EventfulMeter::isHeard(const Transmission &sent) const
{
    const auto begins = floor<seconds>(sent.begins);
    constexpr minutes startUp{2};
    return !isIn(Trouble::Kind::Silence, begins) && !isIn(Trouble::Kind::PowerCut, begins)
        && !isIn(Trouble::Kind::PowerCut, begins - startUp);
}

std::vector<Reading> EventfulMeter::hear(HourStart until)
{
    std::vector<Reading> heard;
    for (;;) {
        const Transmission sent = m_meter.next();
        Reading reading = toReading(sent.list, sent.ends);
        const auto hour = floor<hours>(sent.begins);
        const bool isHourly = reading.kind == ListKind::List3;
        if (isHourly) {
            forgetTroublesBefore(hour - hours{2});
            count(hour, reading);
            showCounters(reading, hour);
        }
        const bool isLost = isHourly && isIn(Trouble::Kind::LostList, hour);
        if (isHeard(sent) && !isLost)
            heard.push_back(reading);
        // The first minute is played whole: in it the hourly list is made.
        else if (!isHeard(sent) && sent.begins >= hour + minutes{1})
            m_meter.skipTo(std::min<ReceiveTime>(sent.begins + minutes{1}, hour + hours{1}));
        if (sent.ends >= until)
            return heard;
    }
}

/// Notes the energy of the hour before `at`, and what the house would have used without a power cut.
void EventfulMeter::count(HourStart at, const Reading &hourly)
{
    if (m_lastClean) {
        const Truth used{*hourly.importedEnergy - *m_lastClean->importedEnergy,
                         *hourly.exportedEnergy - *m_lastClean->exportedEnergy};
        const bool isDark = isIn(Trouble::Kind::PowerCut, at - hours{1});
        m_truth[at - hours{1}] = isDark ? Truth{} : used;
        if (isDark)
            m_notUsed = {m_notUsed.imported + used.imported, m_notUsed.exported + used.exported};
    }
    m_lastClean = hourly;
}

void EventfulMeter::showCounters(Reading &hourly, HourStart at)
{
    hourly.importedEnergy = *hourly.importedEnergy - m_notUsed.imported;
    hourly.exportedEnergy = *hourly.exportedEnergy - m_notUsed.exported;
    if (m_lastSent && isIn(Trouble::Kind::RepeatedList, at)) {
        hourly.clock = m_lastSent->clock;
        hourly.importedEnergy = m_lastSent->importedEnergy;
        hourly.exportedEnergy = m_lastSent->exportedEnergy;
    }
    // A meter that is dark makes no list that could be repeated.
    if (!isIn(Trouble::Kind::PowerCut, at))
        m_lastSent = hourly;
}

HourCheck checkHours(const std::vector<HourEnergy> &hours,
                     const std::map<HourStart, EventfulMeter::Truth> &truth)
{
    const auto isMetered = [](const HourEnergy &hour) { return hour.quality == HourQuality::Metered; };
    const auto first = std::find_if(hours.begin(), hours.end(), isMetered);
    const auto end = std::find_if(hours.rbegin(), hours.rend(), isMetered).base();
    HourCheck check;
    HourStart next = first == hours.end() ? HourStart{} : first->start;
    for (auto hour = first; hour < end; ++hour) {
        const auto found = truth.find(hour->start);
        check.missing += static_cast<int>((hour->start - next).count());
        next = hour->start + std::chrono::hours{1};
        ++check.hours[hour->quality];
        if (found == truth.end())
            continue;
        const auto off = static_cast<double>((hour->imported - found->second.imported).count);
        const bool isRight = off == 0 && hour->exported == found->second.exported;
        if (isMetered(*hour) && !isRight)
            ++check.unmarkedWrong;
        if (hour->quality == HourQuality::Reconstructed)
            check.worstReconstructed = std::max(check.worstReconstructed, std::abs(off));
        check.sumOff += off;
    }
    return check;
}

} // namespace hanscope::test
