// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hours/cadence.h"
#include "core/model/reading.h"

#include <algorithm>

namespace hanscope
{

/// Power that stood from one list to the next.
struct PowerSpan {
    ReceiveTime from{};
    ReceiveTime to{};
    Watt imported{};
    Watt exported{};

    bool operator==(const PowerSpan &) const = default;
};

/// Calls `use(start of the slot, part of the span)` for each slot of `step` that the span lies in.
template <typename Duration, typename Use>
void forEachSlot(const PowerSpan &span, Duration step, const Use &use)
{
    for (PowerSpan part = span; part.from < span.to; part.from = part.to) {
        const std::chrono::sys_time<Duration> start{part.from.time_since_epoch() / step * step};
        part.to = std::min<ReceiveTime>(start + step, span.to);
        use(start, part);
    }
}

/// Turns the lists of one meter into power over time. Power stands until the next list; when three lists are
/// missed the time between is a gap, in which nothing is known.
class LivePower
{
public:
    /// Takes in readings in the order they were received.
    /// out: the time since the list before, with the power of that time; empty after a gap
    std::optional<PowerSpan> add(const Reading &reading);

    /// When power was heard last.
    std::optional<ReceiveTime> latest() const;

private:
    struct Power {
        ReceiveTime at{};
        Watt imported{};
        Watt exported{};
        ReceiveTime exportKnownAt{};
    };

    std::optional<PowerSpan> spanUntil(ReceiveTime end);

    std::optional<Power> m_power;
    Cadence m_cadence;
};

} // namespace hanscope
