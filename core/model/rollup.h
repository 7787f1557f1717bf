// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/channel.h"

namespace hanscope
{

/// What one channel did during some time, in the channel's unit.
struct ChannelRange {
    std::int64_t lowest = 0;
    std::int64_t mean = 0; ///< power: over the time it stood; the others: over the lists
    std::int64_t highest = 0;

    bool operator==(const ChannelRange &) const = default;
};

/// All channels during a minute or an hour.
struct RollUp {
    std::chrono::sys_seconds start{};
    std::chrono::milliseconds covered{}; ///< time with live power known
    PerChannel<std::optional<ChannelRange>> channels; ///< empty: no list told it

    const std::optional<ChannelRange> &of(Channel channel) const
    {
        return channels[static_cast<std::size_t>(channel)];
    }

    bool operator==(const RollUp &) const = default;
};

} // namespace hanscope
