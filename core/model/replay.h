// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/powersample.h"
#include "core/model/timednote.h"

#include <vector>

namespace hanscope
{

enum class ReplayMarkKind {
    Note, ///< a marker of the user's
    Rejected, ///< a message that could not be read
    Gap, ///< nothing was heard
};

/// A place in a recording that one may want to go to.
struct ReplayMark {
    ReplayMarkKind kind = ReplayMarkKind::Note;
    ReceiveTime at{};
    ReceiveTime until{}; ///< of a gap; else as `at`
    std::string text; ///< of a note

    bool operator==(const ReplayMark &) const = default;
};

/// A whole recording at a glance.
struct ReplayOverview {
    std::string name; ///< of the file
    ReceiveTime first{};
    ReceiveTime last{};
    std::vector<PowerSample> power; ///< in order; lowest and highest of each stretch where it is long
    std::vector<ReplayMark> marks; ///< in order
    bool hasGuessedTimes = false; ///< the file tells none
    bool isDamaged = false; ///< a part of the file could not be read
    bool isAnonymised = false;

    bool operator==(const ReplayOverview &) const = default;
};

/// Where a replay stands.
struct ReplayStatus {
    ReceiveTime at{};
    bool isPlaying = false;
    double speed = 1; ///< 1 to 10,000

    bool operator==(const ReplayStatus &) const = default;
};

} // namespace hanscope
