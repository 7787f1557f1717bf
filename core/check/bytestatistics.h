// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/alphabet.h"
#include "core/codec/bytecursor.h"

namespace hanscope
{

/// Counts what bytes come and in which bursts, whatever they mean. Memory is fixed.
/// Times are handed in, on any clock that never goes back.
class ByteStatistics
{
public:
    using Time = std::chrono::milliseconds;

    void add(Bytes bytes, Time now);

    std::uint64_t total() const { return m_total; }
    std::uint64_t telegramStarts() const { return m_telegramStarts; }
    double textShare() const;
    const ByteCounts &counts() const { return m_counts; }
    /// All but what the bytes look like.
    ByteEvidence evidence() const;

private:
    void beginBurst(Time now);
    void count(std::uint8_t byte);
    void followText(std::uint8_t byte);
    std::optional<Time> rhythm() const;

    ByteCounts m_counts{};
    std::uint64_t m_total = 0;
    std::uint64_t m_frameStarts = 0;
    std::uint64_t m_telegramStarts = 0;
    std::uint64_t m_bursts = 0;
    std::uint64_t m_burstsFromFlag = 0;
    std::uint8_t m_previous = 0;
    int m_telegramStart = 0; ///< how many characters of a P1 telegram's start have been seen
    bool m_atLineStart = true;
    Time m_burstBegan{};
    Time m_lastByte{};
    std::array<Time, 16> m_intervals{}; ///< from burst to burst, the newest ones
    std::size_t m_intervalCount = 0;
};

} // namespace hanscope
