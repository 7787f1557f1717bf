// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/bytestatistics.h"

#include "core/codec/hdlcframe.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace hanscope
{
namespace
{

using namespace std::chrono_literals;

constexpr auto burstPause = 300ms; ///< longer than a USB reader holds bytes back, shorter than between lists
constexpr std::size_t enoughIntervals = 5;

bool isText(std::uint8_t byte)
{
    const int character = byte & 0x7F; // a parity bit may stand above it
    return (character >= 0x20 && character < 0x7F) || character == '\r' || character == '\n';
}

/// Bits as a signal of half the reader's speed gives them: in pairs, the first with the start bit.
bool hasDoubledBits(unsigned byte)
{
    const auto pairIsEqual = [byte](int bit) { return (byte >> bit & 1) == (byte >> (bit + 1) & 1); };
    return (byte & 1) == 0 && pairIsEqual(1) && pairIsEqual(3) && pairIsEqual(5);
}

/// The same for a quarter of the speed and less: 00, 78, 80, F8.
bool hasQuadrupledBits(unsigned byte)
{
    return (byte & 0x07) == 0 && ((byte & 0x78) == 0 || (byte & 0x78) == 0x78);
}

} // namespace

void ByteStatistics::add(Bytes bytes, Time now)
{
    if (bytes.empty())
        return;
    const bool isNewBurst = m_total == 0 || now - m_lastByte >= burstPause;
    if (isNewBurst) {
        beginBurst(now);
        m_burstsFromFlag += bytes[0] == hdlcFlag ? 1 : 0;
    }
    m_lastByte = now;
    for (const std::uint8_t byte : bytes)
        count(byte);
}

void ByteStatistics::beginBurst(Time now)
{
    if (m_bursts > 0)
        m_intervals[m_intervalCount++ % m_intervals.size()] = now - m_burstBegan;
    m_burstBegan = now;
    ++m_bursts;
}

void ByteStatistics::count(std::uint8_t byte)
{
    m_frameStarts += m_previous == hdlcFlag && (byte & 0xF0) == 0xA0 ? 1 : 0;
    followText(byte);
    m_previous = byte;
    ++m_counts[byte];
    ++m_total;
}

/// Looks for "/KAM5" at the start of a line, whatever the top bits say.
void ByteStatistics::followText(std::uint8_t byte)
{
    const int character = byte & 0x7F;
    const auto isLetter = [](int c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    const auto isDigit = [](int c) { return c >= '0' && c <= '9'; };
    if (character == '/' && m_atLineStart)
        m_telegramStart = 1;
    else if (m_telegramStart >= 1 && m_telegramStart <= 3)
        m_telegramStart = isLetter(character) ? m_telegramStart + 1 : 0;
    else if (m_telegramStart == 4) {
        m_telegramStarts += isDigit(character) ? 1 : 0;
        m_telegramStart = 0;
    }
    m_atLineStart = character == '\n' || character == '\r';
}

ByteEvidence ByteStatistics::evidence() const
{
    ByteEvidence evidence;
    evidence.bytes = m_total;
    evidence.flags = m_counts[hdlcFlag];
    evidence.frameStarts = m_frameStarts;
    evidence.telegramStarts = m_telegramStarts;
    evidence.bursts = m_bursts;
    evidence.burstsFromFlag = m_burstsFromFlag;
    evidence.rhythm = rhythm();
    evidence.text = textShare();
    for (unsigned byte = 0; byte < 256; ++byte) {
        if (m_counts[byte] == 0)
            continue;
        const double share = static_cast<double>(m_counts[byte]) / static_cast<double>(m_total);
        const int ones = std::popcount(byte);
        ++evidence.distinct;
        evidence.entropy -= share * std::log2(share);
        evidence.topBit += byte >= 0x80 ? share : 0;
        evidence.oddOnes += ones % 2 == 1 ? share : 0;
        evidence.spikes += ones >= 7 ? share : 0;
        evidence.zeros += byte == 0 ? share : 0;
        evidence.doubledBits += hasDoubledBits(byte) ? share : 0;
        evidence.quadrupledBits += hasQuadrupledBits(byte) ? share : 0;
    }
    return evidence;
}

double ByteStatistics::textShare() const
{
    std::uint64_t text = 0;
    for (unsigned byte = 0; byte < 256; ++byte)
        text += isText(static_cast<std::uint8_t>(byte)) ? m_counts[byte] : 0;
    return m_total == 0 ? 0 : static_cast<double>(text) / static_cast<double>(m_total);
}

/// The middle interval, when four of five are within a twelfth of it.
std::optional<ByteStatistics::Time> ByteStatistics::rhythm() const
{
    const std::size_t count = std::min(m_intervalCount, m_intervals.size());
    if (count < enoughIntervals)
        return std::nullopt;
    auto sorted = m_intervals;
    const auto end = sorted.begin() + static_cast<std::ptrdiff_t>(count);
    std::sort(sorted.begin(), end);
    const Time middle = sorted[count / 2];
    const auto isNear
        = [middle](Time interval) { return std::chrono::abs(interval - middle) * 12 <= middle; };
    const auto near = static_cast<std::size_t>(std::count_if(sorted.begin(), end, isNear));
    return near * 5 >= count * 4 ? std::optional(middle) : std::nullopt;
}

} // namespace hanscope
