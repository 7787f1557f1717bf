// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

#include <optional>

namespace hanscope
{

/// A limit from below. An excess begins once values were over it for `hold`, and ends once they were `slack`
/// or more under it for `calm`, so that a value that trembles at the limit is one excess.
struct LimitRule {
    std::int64_t limit = 0;
    std::int64_t slack = 0;
    std::chrono::milliseconds hold{9'000}; ///< two lists that come every 10 s, though one be a little early
    std::chrono::milliseconds calm{60'000};
};

struct Excess {
    ReceiveTime from{}; ///< of the first value over the limit
    ReceiveTime until{}; ///< of the last one not yet `slack` under it
    bool isEndSeen = false;
    std::int64_t worst = 0;
    std::int64_t limit = 0;
};

/// Watches one value.
class LimitWatch
{
public:
    /// After longer than this without a value nothing is known of what was in between.
    static constexpr std::chrono::seconds longestGap{90};

    /// In the order of time; an earlier time than before starts anew.
    /// in: `sure` may be lower than the value, where that is an estimate: an excess begins by it
    /// out: the excess that has ended
    std::optional<Excess> add(ReceiveTime at, std::int64_t value, const LimitRule &rule,
                              std::optional<std::int64_t> sure = std::nullopt);

    /// No value has come by then.
    std::optional<Excess> pass(ReceiveTime now);

    /// Nothing more is known: ends what runs.
    std::optional<Excess> stop(bool isEndSeen = false);

    const std::optional<Excess> &running() const { return m_running; }

private:
    void consider(ReceiveTime at, std::int64_t sure, std::int64_t value, const LimitRule &rule);

    std::optional<Excess> m_pending; ///< over the limit, not long enough yet
    std::optional<Excess> m_running;
    std::optional<ReceiveTime> m_last; ///< of the newest value
};

} // namespace hanscope
