// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/hourbook.h"

#include <algorithm>

namespace hanscope
{
namespace
{

using namespace std::chrono;

constexpr milliseconds clockStep = minutes{1}; ///< our own clock set back further than this: a new time line
constexpr days kept{3};

} // namespace

void HourBook::add(const Reading &reading)
{
    const FixedText<24> &id = reading.meter.meterId;
    if (!id.empty() && !m_meterId.empty() && !(id == m_meterId))
        startAnew();
    if (!id.empty())
        m_meterId = id;
    if (const auto latest = m_power.latest(); latest && reading.receivedAt < *latest - clockStep)
        forgetFrom(reading.receivedAt);
    addPower(reading);
    if (const auto list = hourlyListOf(reading))
        m_lists.push_back(*list);
    forgetBefore(floor<hours>(reading.receivedAt) - kept);
}

void HourBook::restore(const FixedText<24> &meterId, std::span<const HourlyList> lists,
                       std::span<const LiveHour> live)
{
    startAnew();
    m_meterId = meterId;
    m_lists.assign(lists.begin(), lists.end());
    for (const LiveHour &hour : live)
        m_live.emplace(hour.start, hour);
}

void HourBook::addPower(const Reading &reading)
{
    if (const auto span = m_power.add(reading)) {
        m_recent.add(span->imported, span->to - span->from);
        forEachSlot(*span, hours{1}, [&](HourStart start, const PowerSpan &part) {
            LiveHour &hour = m_live[start];
            hour.start = start;
            hour.add(part);
        });
    }
}

void HourBook::startAnew()
{
    const BookingRules rules = m_rules;
    *this = HourBook{};
    m_rules = rules;
}

/// Our clock was set back: what was booked to times that have not been yet was booked wrongly.
void HourBook::forgetFrom(ReceiveTime now)
{
    m_live.erase(m_live.lower_bound(floor<hours>(now)), m_live.end());
    const auto isToCome = [&](const HourlyList &list) { return list.receivedAt > now; };
    m_lists.erase(std::remove_if(m_lists.begin(), m_lists.end(), isToCome), m_lists.end());
    m_power = {};
}

void HourBook::forgetBefore(HourStart oldest)
{
    m_live.erase(m_live.begin(), m_live.lower_bound(oldest));
    // One list from before tells what went through the meter since.
    const auto first = std::find_if(m_lists.begin(), m_lists.end(),
                                    [&](const HourlyList &list) { return list.receivedAt >= oldest; });
    if (first != m_lists.begin() && first != m_lists.end())
        m_lists.erase(m_lists.begin(), first - 1);
}

std::optional<HourEnergy> HourBook::runningHour() const
{
    const auto latest = m_power.latest();
    if (!latest)
        return std::nullopt;
    const auto running = floor<hours>(*latest);
    const auto found = m_live.find(running);
    const LiveHour live = found != m_live.end() ? found->second : LiveHour{running, 0, 0, {}};
    return estimateOf(scaled(live, m_rules.power), *latest - running);
}

HoursToday HourBook::since(HourStart dayStart) const
{
    std::vector<LiveHour> live;
    for (const auto &[start, hour] : m_live)
        live.push_back(hour);
    HoursToday today{bookHours(m_lists, live, m_rules), runningHour()};
    const auto isLeftOut = [&](const HourEnergy &hour) {
        return hour.start < dayStart || (today.runningHour && hour.start >= today.runningHour->start);
    };
    today.hours.erase(std::remove_if(today.hours.begin(), today.hours.end(), isLeftOut), today.hours.end());
    if (today.runningHour && today.runningHour->start < dayStart)
        today.runningHour.reset();
    return today;
}

std::optional<HourForecast> HourBook::forecast() const
{
    auto recent = m_recent.recent();
    const auto running = runningHour();
    if (!recent || !running)
        return std::nullopt;
    const double factor = static_cast<double>(m_rules.power.numerator) / m_rules.power.denominator;
    recent->meanWatts *= factor;
    recent->spreadWatts *= factor;
    return forecastHour(*running, *recent);
}

} // namespace hanscope
