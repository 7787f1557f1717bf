// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/linktiming.h"
#include "core/model/linkstatus.h"

#include <cstdint>

namespace hanscope
{

/// Decides when a line that brings bytes but no valid frame is better read with the other parity.
///
/// Meters send in bursts with pauses between. Two bursts and no valid frame are evidence, once the time is
/// up in which even the slowest meter sends a whole list. Silence is none, neither is a stray byte.
/// Times are handed in, on any clock that never goes back.
class ParitySearch
{
public:
    using Time = std::chrono::milliseconds;

    explicit ParitySearch(const LinkTiming &timing)
        : m_timing(timing)
    {
    }

    /// A new line, or the same with another parity.
    void restart();

    /// A frame with right checksums came: this parity is proven.
    void frameCame();

    // Both say whether to switch now; after "yes" call restart().
    bool bytesCame(Time now, std::int64_t count);
    bool pauseSeen(Time now);

private:
    bool isEnough(Time now) const;
    void endBurst();

    static constexpr std::int64_t smallestBurst = 8; ///< of a 41-byte list a third is left, at worst

    LinkTiming m_timing;
    bool m_proven = false;
    bool m_hasBytes = false;
    int m_bursts = 0; ///< ended, without a valid frame
    std::int64_t m_burstSize = 0;
    Time m_firstByte{}; ///< since restart() or the last valid frame
    Time m_burstStart{};
    Time m_lastByte{};
};

constexpr Parity otherParity(Parity parity)
{
    return parity == Parity::Even ? Parity::None : Parity::Even;
}

} // namespace hanscope
