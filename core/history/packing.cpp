// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/packing.h"

#include "core/history/columns.h"

#include <QtEndian>

namespace hanscope
{
namespace
{

using namespace std::chrono;

constexpr std::size_t mostRows = 100'000; ///< in an hour; a list takes longer than 36 ms on every wire
constexpr quint32 mostBytes = 16'000'000; ///< as many rows with every channel

QByteArray deflated(const std::vector<Column> &columns)
{
    const std::vector<std::uint8_t> packed = packColumns(columns);
    return qCompress(packed.data(), static_cast<qsizetype>(packed.size()));
}

/// The columns in `bytes`, if they are as many as asked for.
std::optional<std::vector<Column>> inflated(const QByteArray &bytes, std::size_t count)
{
    // The first four bytes say how much memory qUncompress() will take.
    if (bytes.size() < 4 || qFromBigEndian<quint32>(bytes.constData()) > mostBytes)
        return std::nullopt;
    const QByteArray packed = qUncompress(bytes);
    auto columns = unpackColumns(
        {reinterpret_cast<const std::uint8_t *>(packed.constData()), static_cast<std::size_t>(packed.size())},
        mostRows);
    if (!columns || columns->size() != count)
        return std::nullopt;
    return columns;
}

constexpr std::size_t readingColumns = 2 + channelCount;
constexpr std::size_t rollUpColumns = 2 + 3 * channelCount;

} // namespace

QByteArray packReadings(std::span<const Reading> readings, HourStart hour)
{
    std::vector<Column> columns(readingColumns);
    std::int64_t before = 0;
    for (const Reading &reading : readings) {
        const std::int64_t at = (reading.receivedAt - hour).count();
        columns[0].push_back(at - before); // a steady cadence has equal steps, which the packing makes zeros
        before = at;
        columns[1].push_back(static_cast<std::int64_t>(reading.kind));
        for (std::size_t i = 0; i < channelCount; ++i)
            columns[2 + i].push_back(valueOf(reading, static_cast<Channel>(i)));
    }
    return deflated(columns);
}

std::optional<std::vector<Reading>> unpackReadings(const QByteArray &bytes, HourStart hour)
{
    const auto columns = inflated(bytes, readingColumns);
    if (!columns)
        return std::nullopt;
    std::vector<Reading> readings((*columns)[0].size());
    ReceiveTime at = hour;
    for (std::size_t row = 0; row < readings.size(); ++row) {
        const auto step = (*columns)[0][row];
        const auto kind = (*columns)[1][row].value_or(-1);
        if (!step || kind < 0 || kind > static_cast<std::int64_t>(ListKind::List3))
            return std::nullopt;
        at += milliseconds{*step};
        readings[row].receivedAt = at;
        readings[row].kind = static_cast<ListKind>(kind);
        for (std::size_t i = 0; i < channelCount; ++i) {
            if (const auto value = (*columns)[2 + i][row])
                setValue(readings[row], static_cast<Channel>(i), *value);
        }
    }
    return readings;
}

QByteArray packRollUps(std::span<const RollUp> rollUps, HourStart hour)
{
    std::vector<Column> columns(rollUpColumns);
    for (const RollUp &rollUp : rollUps) {
        columns[0].push_back((rollUp.start - hour).count());
        columns[1].push_back(rollUp.covered.count());
        for (std::size_t i = 0; i < channelCount; ++i) {
            const auto &range = rollUp.channels[i];
            const auto put = [&](std::size_t place, std::int64_t value) {
                columns[2 + 3 * i + place].push_back(range ? std::optional{value} : std::nullopt);
            };
            const ChannelRange known = range.value_or(ChannelRange{});
            put(0, known.mean);
            put(1, known.mean - known.lowest);
            put(2, known.highest - known.mean);
        }
    }
    return deflated(columns);
}

std::optional<std::vector<RollUp>> unpackRollUps(const QByteArray &bytes, HourStart hour)
{
    const auto columns = inflated(bytes, rollUpColumns);
    if (!columns)
        return std::nullopt;
    std::vector<RollUp> rollUps((*columns)[0].size());
    for (std::size_t row = 0; row < rollUps.size(); ++row) {
        const auto start = (*columns)[0][row];
        const auto covered = (*columns)[1][row];
        if (!start || !covered)
            return std::nullopt;
        rollUps[row].start = hour + seconds{*start};
        rollUps[row].covered = milliseconds{*covered};
        for (std::size_t i = 0; i < channelCount; ++i) {
            const auto at = [&](std::size_t place) { return (*columns)[2 + 3 * i + place][row]; };
            if (at(0) && at(1) && at(2))
                rollUps[row].channels[i] = ChannelRange{*at(0) - *at(1), *at(0), *at(0) + *at(2)};
        }
    }
    return rollUps;
}

QByteArray packClock(const MeterClock &clock)
{
    const auto deviation = static_cast<std::uint16_t>(clock.deviationMinutes.value_or(INT16_MIN));
    const auto high = [](unsigned word) { return static_cast<char>(word >> 8); };
    const auto byte = [](unsigned value) { return static_cast<char>(value); };
    const std::array bytes{high(clock.year),       byte(clock.year), byte(clock.month),  byte(clock.day),
                           byte(clock.weekday),    byte(clock.hour), byte(clock.minute), byte(clock.second),
                           byte(clock.hundredths), high(deviation),  byte(deviation),    byte(clock.status)};
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

std::optional<MeterClock> unpackClock(const QByteArray &bytes)
{
    if (bytes.size() != 12)
        return std::nullopt;
    const auto byte = [&](qsizetype place) { return static_cast<std::uint8_t>(bytes[place]); };
    const auto word
        = [&](qsizetype place) { return static_cast<std::uint16_t>(byte(place) << 8 | byte(place + 1)); };
    MeterClock clock{word(0), byte(2), byte(3), byte(4), byte(5), byte(6), byte(7), byte(8), {}, byte(11)};
    if (const auto deviation = static_cast<std::int16_t>(word(9)); deviation != INT16_MIN)
        clock.deviationMinutes = deviation;
    return clock;
}

} // namespace hanscope
