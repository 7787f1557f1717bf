// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

#include <span>

namespace hanscope
{

/// When a meter sends which list.
struct Rhythm {
    struct Beat {
        std::chrono::milliseconds at; ///< since the period began
        ListKind kind;
    };
    std::chrono::milliseconds period; ///< divides the hour
    std::span<const Beat> beats; ///< in order, at least one
    /// After the full hour: list 3, in place of a beat at the same instant. Empty where each list has all.
    std::optional<std::chrono::milliseconds> hourlyAt;
};

struct DueList {
    ReceiveTime at;
    ListKind kind;
};

/// The first list that is due at `from` or later.
DueList nextDue(const Rhythm &rhythm, ReceiveTime from);

/// How many lists were due from 1970 until just before `time`.
std::uint32_t countBefore(const Rhythm &rhythm, ReceiveTime time);

} // namespace hanscope
