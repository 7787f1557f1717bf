// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/counterpoints.h"

#include "core/model/norwegiantime.h"

#include <algorithm>

namespace hanscope
{
namespace
{

using namespace std::chrono;

constexpr std::size_t listsLookedBackAt = 3;
constexpr milliseconds silence = minutes{90}; ///< without an hourly list
constexpr milliseconds soon = hours{3};
constexpr hours mostLag{3};

/// One list that is no repetition, and what came around it.
struct Heard {
    const HourlyList *list = nullptr;
    bool isRepeated = false;
    bool isAfterSilence = false; ///< the list before it, of whatever kind, is long ago or there is none
};

bool saysTheSame(const HourlyList &a, const HourlyList &b)
{
    return a.clock == b.clock && a.imported == b.imported && a.exported == b.exported;
}

std::vector<Heard> withoutRepetitions(std::span<const HourlyList> lists)
{
    std::vector<Heard> heard;
    const HourlyList *before = nullptr;
    for (const HourlyList &list : lists) {
        if (!isAtFullHour(list))
            continue;
        const auto latest
            = heard.end() - static_cast<std::ptrdiff_t>(std::min(heard.size(), listsLookedBackAt));
        const auto same = std::find_if(
            latest, heard.end(), [&](const Heard &earlier) { return saysTheSame(*earlier.list, list); });
        if (same != heard.end())
            same->isRepeated = true;
        else
            heard.push_back({&list, false, !before || list.receivedAt - before->receivedAt > silence});
        before = &list;
    }
    return heard;
}

bool inSameSeason(const HourlyList &a, const HourlyList &b)
{
    const auto offsetOf
        = [](const HourlyList &list) { return norwegianUtcOffset(round<hours>(list.receivedAt)); };
    return offsetOf(a) == offsetOf(b);
}

/// How far the clock of a list was ahead when it was made, which may be an hour or more before it was sent.
hours aheadWhenMade(const std::vector<Heard> &heard, std::size_t index,
                    const std::vector<CounterPoint> &before)
{
    const Heard &now = heard[index];
    const hours observed = observedAhead(*now.list);
    if (!now.isAfterSilence)
        return observed;
    hours usual = observed;
    if (index + 1 < heard.size() && heard[index + 1].list->receivedAt - now.list->receivedAt <= soon
        && inSameSeason(*now.list, *heard[index + 1].list))
        usual = observedAhead(*heard[index + 1].list);
    else if (!before.empty() && inSameSeason(*now.list, before.back().list))
        usual = floor<hours>(localTime(before.back().list.clock)->time_since_epoch())
            - before.back().at.time_since_epoch();
    const hours lag = usual - observed;
    return lag > hours{0} && lag <= mostLag ? usual : observed;
}

} // namespace

hours observedAhead(const HourlyList &list)
{
    const auto clock = localTime(list.clock).value_or(local_seconds{});
    return round<hours>(clock.time_since_epoch() - list.receivedAt.time_since_epoch());
}

std::vector<CounterPoint> counterPoints(std::span<const HourlyList> lists)
{
    const std::vector<Heard> heard = withoutRepetitions(lists);
    std::vector<CounterPoint> points;
    for (std::size_t i = 0; i < heard.size(); ++i) {
        const HourlyList &list = *heard[i].list;
        const auto clockHour = floor<hours>(localTime(list.clock)->time_since_epoch());
        const HourStart at{clockHour - aheadWhenMade(heard, i, points)};
        if (points.empty() || at > points.back().at)
            points.push_back({at, list, heard[i].isRepeated});
    }
    return points;
}

} // namespace hanscope
