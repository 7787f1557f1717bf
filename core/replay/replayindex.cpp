// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/replayindex.h"

#include "core/codec/readingtable.h"
#include "core/model/netpower.h"
#include "core/replay/recorddecoder.h"

#include <algorithm>

namespace hanscope
{
namespace
{

using namespace std::chrono;

constexpr hours kept{25}; ///< as the live window has it
constexpr minutes silence{1}; ///< without any bytes: more than any meter leaves between two lists
constexpr std::size_t overviewParts = 2'000;

/// The lowest and the highest of each of many parts.
std::vector<PowerSample> thinned(const std::vector<PowerSample> &all)
{
    if (all.size() <= 2 * overviewParts)
        return all;
    std::vector<PowerSample> thin;
    for (std::size_t part = 0; part < overviewParts; ++part) {
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(all.size() * part / overviewParts);
        const auto end = all.begin() + static_cast<std::ptrdiff_t>(all.size() * (part + 1) / overviewParts);
        auto [low, high] = std::minmax_element(
            begin, end, [](const PowerSample &a, const PowerSample &b) { return a.net < b.net; });
        if (low > high)
            std::swap(low, high);
        thin.push_back(*low);
        if (low != high)
            thin.push_back(*high);
    }
    return thin;
}

template <typename Times>
auto firstAfter(const Times &times, ReceiveTime at)
{
    return std::upper_bound(times.begin(), times.end(), at);
}

} // namespace

ReplayIndex ReplayIndex::of(RecordSource &source, const std::optional<MeterKeys> &keys,
                            const std::atomic<bool> &isCancelled)
{
    ReplayIndex index;
    NetPower netPower;
    const auto decoder = std::make_unique<RecordDecoder>();
    decoder->setKeys(keys);
    const auto handle = [&](const Message &message, ReceiveTime at) {
        index.m_messages.push_back(at);
        if (message.status != MessageStatus::Decoded) {
            index.m_rejected.push_back(at);
            index.m_marks.push_back({ReplayMarkKind::Rejected, at, at, {}});
            return;
        }
        const Reading reading = toReading(message.list, at);
        if (const auto net = netPower.take(reading))
            index.m_net.push_back({at, *net});
        index.take(reading);
    };
    source.seek(ReceiveTime::min());
    while (const SessionRecord *record = isCancelled ? nullptr : source.next()) {
        index.heard(record->at);
        decoder->take(*record, source.isBare(), handle);
        if (record->event)
            index.takeEvent(record->at, *record->event);
        else
            index.endGap(record->at);
    }
    decoder->finish(handle);
    index.m_isDamaged = source.isDamaged();
    index.m_hasGuessedTimes = source.hasGuessedTimes();
    for (auto *times : {&index.m_messages, &index.m_rejected})
        std::sort(times->begin(), times->end()); // our clock may have been set back
    std::stable_sort(index.m_marks.begin(), index.m_marks.end(),
                     [](const ReplayMark &a, const ReplayMark &b) { return a.at < b.at; });
    return index;
}

void ReplayIndex::heard(ReceiveTime at)
{
    m_first = m_isBegun ? std::min(m_first, at) : at;
    if (m_isBegun && at - m_last > silence && !m_gapBegin)
        m_gapBegin = m_last;
    m_last = m_isBegun ? std::max(m_last, at) : at;
    m_isBegun = true;
}

void ReplayIndex::take(const Reading &reading)
{
    if (reading.importedEnergy)
        m_counters.push_back(reading);
    if (reading.importPower)
        m_powers.push_back({reading.receivedAt, *reading.importPower, reading.exportPower});
}

void ReplayIndex::takeEvent(ReceiveTime at, const SessionEvent &event)
{
    if (const auto *note = std::get_if<SessionNote>(&event))
        m_marks.push_back({ReplayMarkKind::Note, at, at, note->text});
    else if (std::holds_alternative<Anonymised>(event))
        m_isAnonymised = true;
    else if (!m_gapBegin
             && (std::holds_alternative<ReaderGone>(event) || std::holds_alternative<BytesLost>(event)))
        m_gapBegin = at;
}

void ReplayIndex::endGap(ReceiveTime at)
{
    if (m_gapBegin)
        m_marks.push_back({ReplayMarkKind::Gap, *m_gapBegin, at, {}});
    m_gapBegin.reset();
}

std::vector<Reading> ReplayIndex::past(ReceiveTime to) const
{
    const ReceiveTime from = to - kept;
    std::vector<Reading> readings;
    auto counters = std::find_if(m_counters.begin(), m_counters.end(),
                                 [&](const Reading &reading) { return reading.receivedAt >= from; });
    const auto begin = std::lower_bound(m_powers.begin(), m_powers.end(), from,
                                        [](const Power &power, ReceiveTime time) { return power.at < time; });
    readings.reserve(std::size_t(m_powers.end() - begin) + std::size_t(m_counters.end() - counters));
    for (auto power = begin; power != m_powers.end() && power->at <= to; ++power) {
        while (counters != m_counters.end() && counters->receivedAt <= power->at)
            readings.push_back(*counters++);
        if (!readings.empty() && readings.back().receivedAt == power->at)
            continue; // the same list
        Reading &reading = readings.emplace_back();
        reading.receivedAt = power->at;
        reading.kind = power->exported ? ListKind::List2 : ListKind::List1;
        reading.importPower = power->imported;
        reading.exportPower = power->exported;
    }
    return readings;
}

std::uint64_t ReplayIndex::goodUntil(ReceiveTime to) const
{
    return static_cast<std::uint64_t>(firstAfter(m_messages, to) - m_messages.begin()) - rejectedUntil(to);
}

std::uint64_t ReplayIndex::rejectedUntil(ReceiveTime to) const
{
    return static_cast<std::uint64_t>(firstAfter(m_rejected, to) - m_rejected.begin());
}

std::optional<ReceiveTime> ReplayIndex::messageBefore(ReceiveTime at) const
{
    const auto found = std::lower_bound(m_messages.begin(), m_messages.end(), at);
    return found == m_messages.begin() ? std::nullopt : std::optional(*(found - 1));
}

std::optional<ReceiveTime> ReplayIndex::messageAfter(ReceiveTime at) const
{
    const auto found = firstAfter(m_messages, at);
    return found == m_messages.end() ? std::nullopt : std::optional(*found);
}

ReplayOverview ReplayIndex::overview(std::string name) const
{
    return {std::move(name), m_first,           m_last,      thinned(m_net),
            m_marks,         m_hasGuessedTimes, m_isDamaged, m_isAnonymised};
}

} // namespace hanscope
