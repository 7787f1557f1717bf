// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/hourfold.h"

namespace hanscope
{
namespace
{

using namespace std::chrono;

/// Builds one RollUp.
class Accumulator
{
public:
    bool isEmpty() const { return m_isEmpty; }

    void add(const Reading &reading)
    {
        for (std::size_t i = 0; i < channelCount; ++i) {
            if (const auto value = valueOf(reading, static_cast<Channel>(i)))
                count(m_values[i], *value, 1);
        }
        m_isEmpty = false;
    }

    void add(const PowerSpan &part)
    {
        const auto held = (part.to - part.from).count();
        count(m_stood[0], part.imported.count, held);
        count(m_stood[1], part.exported.count, held);
        m_covered += part.to - part.from;
        m_isEmpty = false;
    }

    RollUp take(sys_seconds start) const
    {
        RollUp result{start, m_covered, {}};
        for (std::size_t i = 0; i < channelCount; ++i)
            result.channels[i] = rangeOf(m_values[i]);
        addStood(result.channels[static_cast<std::size_t>(Channel::ImportPower)], m_stood[0]);
        auto &exported = result.channels[static_cast<std::size_t>(Channel::ExportPower)];
        if (exported || m_stood[1].highest > 0) // most meters of one quadrant never speak of export
            addStood(exported, m_stood[1]);
        return result;
    }

private:
    struct Sum {
        std::int64_t lowest = 0;
        std::int64_t highest = 0;
        std::int64_t weighted = 0;
        std::int64_t weight = 0;
    };

    static void count(Sum &sum, std::int64_t value, std::int64_t weight)
    {
        sum.lowest = sum.weight == 0 ? value : std::min(sum.lowest, value);
        sum.highest = sum.weight == 0 ? value : std::max(sum.highest, value);
        sum.weighted += value * weight;
        sum.weight += weight;
    }

    static std::optional<ChannelRange> rangeOf(const Sum &sum)
    {
        if (sum.weight == 0)
            return std::nullopt;
        const std::int64_t half = sum.weighted < 0 ? -sum.weight / 2 : sum.weight / 2;
        return ChannelRange{sum.lowest, (sum.weighted + half) / sum.weight, sum.highest};
    }

    /// Power counts for as long as it stood; a single list in front of a gap still shows as a peak.
    static void addStood(std::optional<ChannelRange> &range, const Sum &stood)
    {
        const auto known = rangeOf(stood);
        if (!known)
            return;
        range = range ? ChannelRange{std::min(range->lowest, known->lowest), known->mean,
                                     std::max(range->highest, known->highest)}
                      : *known;
    }

    PerChannel<Sum> m_values;
    std::array<Sum, 2> m_stood;
    milliseconds m_covered{};
    bool m_isEmpty = true;
};

} // namespace

HourFold foldHour(std::span<const Reading> readings, HourStart hour)
{
    const ReceiveTime begin = hour;
    const ReceiveTime end = hour + hours{1};
    HourFold fold;
    fold.live.start = hour;
    Accumulator whole;
    std::array<Accumulator, 60> minuteSums;
    const auto minuteOf = [&](ReceiveTime at) -> Accumulator & {
        return minuteSums[static_cast<std::size_t>((at - begin) / minutes{1})];
    };

    LivePower power;
    for (const Reading &reading : readings) {
        if (auto span = power.add(reading)) {
            span->from = std::max(span->from, begin);
            span->to = std::min(span->to, end);
            forEachSlot(*span, minutes{1}, [&](auto, const PowerSpan &part) {
                fold.live.add(part);
                whole.add(part);
                minuteOf(part.from).add(part);
            });
        }
        if (reading.receivedAt >= begin && reading.receivedAt < end) {
            whole.add(reading);
            minuteOf(reading.receivedAt).add(reading);
        }
    }
    fold.hour = whole.take(hour);
    for (std::size_t i = 0; i < minuteSums.size(); ++i) {
        if (!minuteSums[i].isEmpty())
            fold.minutes.push_back(minuteSums[i].take(hour + minutes{i}));
    }
    return fold;
}

} // namespace hanscope
