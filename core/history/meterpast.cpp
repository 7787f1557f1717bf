// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/meterpast.h"

#include <algorithm>

namespace hanscope
{

using namespace std::chrono;

std::optional<StoredMeter> storedMeter(const HistoryReader &reader,
                                       const std::optional<FixedText<24>> &meterId)
{
    const std::vector<StoredMeter> meters = reader.meters(); // the one heard last comes first
    const auto found = std::find_if(meters.begin(), meters.end(), [&](const StoredMeter &meter) {
        return !meterId || meter.identity.meterId == *meterId;
    });
    return found == meters.end() ? std::nullopt : std::optional{*found};
}

MeterPast pastOf(const HistoryReader &reader, const std::optional<FixedText<24>> &meterId, ReceiveTime until)
{
    constexpr days enough{3};
    const auto meter = storedMeter(reader, meterId);
    if (!meter)
        return {};
    const auto running = floor<hours>(until);
    MeterPast past;
    past.meterId = meter->identity.meterId;
    past.lists = reader.provingLists(meter->key, running - enough, running);
    past.lists.erase(std::remove_if(past.lists.begin(), past.lists.end(),
                                    [&](const HourlyList &list) { return list.receivedAt >= until; }),
                     past.lists.end());
    past.live = reader.liveHours(meter->key, running - enough, running);
    past.readings = reader.readings(meter->key, running, until);
    return past;
}

} // namespace hanscope
