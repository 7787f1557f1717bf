// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/hourbooking.h"

#include "core/hours/counterpoints.h"
#include "core/hours/energysplit.h"
#include "core/model/norwegiantime.h"

#include <algorithm>
#include <cmath>

namespace hanscope
{
namespace
{

using namespace std::chrono;

constexpr hours mostClockError{3}; ///< beyond it we cannot tell how much time went by

/// What two points prove.
class Span
{
public:
    Span(const CounterPoint &from, const CounterPoint &to)
        : m_from(from)
        , m_to(to)
    {
    }

    HourStart begin() const { return m_from.at; }
    HourStart end() const { return m_to.at; }
    int hourCount() const { return static_cast<int>((m_to.at - m_from.at).count()); }
    bool isAfterRepetition() const { return m_from.isRepeated; }

    WattHour imported() const { return m_to.list.imported - m_from.list.imported; }
    std::optional<WattHour> exported() const { return difference(m_from.list.exported, m_to.list.exported); }
    std::optional<VarHour> importedReactive() const
    {
        return difference(m_from.list.importedReactive, m_to.list.importedReactive);
    }
    std::optional<VarHour> exportedReactive() const
    {
        return difference(m_from.list.exportedReactive, m_to.list.exportedReactive);
    }

    /// Why the counters cannot be right; None when they can.
    HourReason fault(const BookingRules &rules) const
    {
        const WattHour zero{};
        const WattHour most{rules.mostInAnHour.count * hourCount()};
        if (imported() < zero || exported().value_or(zero) < zero)
            return HourReason::CounterFell;
        if (imported() > most || exported().value_or(zero) > most)
            return HourReason::CounterJump;
        return HourReason::None;
    }

    /// By how much more time went by on the meter's clock than on ours. Summer time is no disagreement,
    /// whether the meter keeps it or not.
    hours clockError() const
    {
        const auto clockOf = [](const CounterPoint &point) {
            return floor<hours>(localTime(point.list.clock)->time_since_epoch());
        };
        const hours error = clockOf(m_to) - clockOf(m_from) - (m_to.at - m_from.at);
        const auto summerTime = norwegianUtcOffset(m_to.at) - norwegianUtcOffset(m_from.at);
        return error == summerTime ? hours{0} : error;
    }

private:
    template <typename T>
    static std::optional<T> difference(const std::optional<T> &from, const std::optional<T> &to)
    {
        return from && to ? std::optional{*to - *from} : std::nullopt;
    }

    const CounterPoint &m_from;
    const CounterPoint &m_to;
};

/// A point between two others that cannot be right, while those two can, is left out.
std::vector<CounterPoint> withoutOutliers(std::vector<CounterPoint> points, const BookingRules &rules)
{
    const auto fits = [&](std::size_t a, std::size_t b) {
        return Span(points[a], points[b]).fault(rules) == HourReason::None;
    };
    for (std::size_t i = 1; i + 1 < points.size();) {
        if (!fits(i - 1, i) && fits(i - 1, i + 1))
            points.erase(points.begin() + static_cast<std::ptrdiff_t>(i));
        else
            ++i;
    }
    return points;
}

/// Live power of the span's hours, one for each; nothing heard is an empty one.
std::vector<LiveHour> liveHoursOf(const Span &span, std::span<const LiveHour> live)
{
    std::vector<LiveHour> result;
    auto next = std::lower_bound(live.begin(), live.end(), span.begin(),
                                 [](const LiveHour &hour, HourStart start) { return hour.start < start; });
    for (HourStart start = span.begin(); start < span.end(); start += hours{1}) {
        const bool isKnown = next != live.end() && next->start == start;
        result.push_back(isKnown ? *next++ : LiveHour{start, 0, 0, {}});
    }
    return result;
}

HourEnergy bookedHour(const LiveHour &live, WattHour imported, WattHour exported)
{
    HourEnergy hour;
    hour.start = live.start;
    hour.imported = imported;
    hour.exported = exported;
    hour.covered = round<seconds>(live.covered);
    if (live.covered > milliseconds::zero())
        hour.estimate = live.imported();
    return hour;
}

void bookOneHour(std::vector<HourEnergy> &booked, const Span &span, const LiveHour &live)
{
    HourEnergy hour = bookedHour(live, span.imported(), span.exported().value_or(live.exported()));
    const bool clocksAgree = span.clockError() == hours{0};
    hour.quality = clocksAgree ? HourQuality::Metered : HourQuality::Reconstructed;
    hour.reason = clocksAgree ? HourReason::None : HourReason::ClocksDisagree;
    hour.provenFrom = span.begin();
    hour.provenHours = 1;
    hour.importedReactive = span.importedReactive();
    hour.exportedReactive = span.exportedReactive();
    booked.push_back(hour);
}

void bookSeveralHours(std::vector<HourEnergy> &booked, const Span &span, const std::vector<LiveHour> &live)
{
    const EnergySplit split = splitEnergy(live, span.imported(), span.exported());
    const auto importedReactive = evenShares(span.importedReactive(), live.size());
    const auto exportedReactive = evenShares(span.exportedReactive(), live.size());
    for (std::size_t i = 0; i < live.size(); ++i) {
        HourEnergy hour = bookedHour(live[i], split.imported[i], split.exported[i]);
        if (live[i].unheard() == milliseconds::zero()) {
            hour.quality = HourQuality::Reconstructed;
            hour.reason = span.isAfterRepetition() ? HourReason::RepeatedList : HourReason::MissedList;
        } else if (split.isPowerCut) {
            hour.quality = HourQuality::Reconstructed;
            hour.reason = HourReason::PowerCut;
        } else {
            hour.quality = hour.estimate ? HourQuality::Partial : HourQuality::Unknown;
            hour.reason = HourReason::NotHeard;
        }
        if (span.clockError() != hours{0})
            hour.reason = HourReason::ClocksDisagree;
        hour.provenFrom = span.begin();
        hour.provenHours = span.hourCount();
        hour.importedReactive = importedReactive[i];
        hour.exportedReactive = exportedReactive[i];
        booked.push_back(hour);
    }
}

/// What was heard of the hours stands; the counters are not believed.
void holdBack(std::vector<HourEnergy> &booked, const std::vector<LiveHour> &live, HourReason fault)
{
    for (const LiveHour &hour : live) {
        if (hour.covered == milliseconds::zero() && &hour != &live.back())
            continue;
        HourEnergy energy = estimateOf(hour);
        energy.quality = HourQuality::Suspicious;
        energy.reason = fault;
        booked.push_back(energy);
    }
}

void addUnproven(std::vector<HourEnergy> &booked, std::span<const LiveHour> live)
{
    const auto byStart = [](const HourEnergy &a, const HourEnergy &b) { return a.start < b.start; };
    const auto proven = static_cast<std::ptrdiff_t>(booked.size());
    for (const LiveHour &hour : live) {
        const HourEnergy energy = estimateOf(hour);
        if (hour.covered > milliseconds::zero()
            && !std::binary_search(booked.begin(), booked.begin() + proven, energy, byStart))
            booked.push_back(energy);
    }
    std::inplace_merge(booked.begin(), booked.begin() + proven, booked.end(), byStart);
}

std::vector<HourlyList> scaled(std::span<const HourlyList> lists, Factor factor)
{
    std::vector<HourlyList> result(lists.begin(), lists.end());
    const auto scale = [&](auto &counter) {
        if (counter)
            counter = *counter * factor;
    };
    for (HourlyList &list : result) {
        list.imported = list.imported * factor;
        scale(list.exported);
        scale(list.importedReactive);
        scale(list.exportedReactive);
    }
    return result;
}

std::vector<LiveHour> scaled(std::span<const LiveHour> live, Factor factor)
{
    std::vector<LiveHour> result;
    for (const LiveHour &hour : live)
        result.push_back(scaled(hour, factor));
    return result;
}

} // namespace

BookingRules rulesFor(std::optional<int> mainFuseAmpere, Network network)
{
    if (!mainFuseAmpere)
        return {};
    const double volts = network == Network::OnePhase ? 230
        : network == Network::ThreeWire               ? 230 * 1.732
                                                      : 3 * 230;
    return {WattHour{std::llround(1.5 * volts * *mainFuseAmpere)}, {}, {}};
}

std::vector<HourEnergy> bookHours(std::span<const HourlyList> lists, std::span<const LiveHour> live,
                                  const BookingRules &rules)
{
    if (!rules.power.isOne() || !rules.energy.isOne())
        return bookHours(scaled(lists, rules.energy), scaled(live, rules.power),
                         {rules.mostInAnHour, {}, {}});
    const std::vector<CounterPoint> points = withoutOutliers(counterPoints(lists), rules);
    std::vector<HourEnergy> booked;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Span span(points[i - 1], points[i]);
        if (abs(span.clockError()) > mostClockError)
            continue;
        const std::vector<LiveHour> heard = liveHoursOf(span, live);
        if (const HourReason fault = span.fault(rules); fault != HourReason::None)
            holdBack(booked, heard, fault);
        else if (span.hourCount() == 1)
            bookOneHour(booked, span, heard.front());
        else
            bookSeveralHours(booked, span, heard);
    }
    addUnproven(booked, live);
    return booked;
}

} // namespace hanscope
