// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/limitwatch.h"

namespace hanscope
{

/// Watches that messages keep coming. As long as none has come, none is missed.
class SilenceWatch
{
public:
    /// Whoever asks seldomer than this did sleep, or its clock was set.
    static constexpr std::chrono::seconds longestNap{60};

    /// out: the silence that has ended with this message; `worst` and `limit` in seconds
    std::optional<Excess> heard(ReceiveTime at);

    /// It is now; to be told every few seconds, so that the sleep of the computer is no silence of the meter.
    void pass(ReceiveTime now, std::chrono::seconds allowed);

    /// Nothing is expected any more, until a message comes.
    std::optional<Excess> stop();

    const std::optional<Excess> &running() const { return m_running; }

private:
    std::optional<ReceiveTime> m_silentSince;
    std::optional<ReceiveTime> m_now;
    std::optional<Excess> m_running;
};

} // namespace hanscope
