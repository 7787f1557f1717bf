// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath> // moc of Qt 6.4 cannot read <chrono> when it comes first

#include <chrono>
#include <cstdint>

namespace hanscope
{

/// How large the history is, and what it will come to.
struct StorageUse {
    std::int64_t fileBytes = 0;
    std::int64_t readingBytesPerDay = 0; ///< kept for as long as readings are kept
    std::int64_t lastingBytesPerYear = 0; ///< roll-ups and hourly lists, kept for ever

    /// What a year of listening adds, given how long readings are kept.
    std::int64_t bytesAfterAYear(std::chrono::days keepReadings) const
    {
        return lastingBytesPerYear
            + readingBytesPerDay * std::clamp<std::int64_t>(keepReadings.count(), 0, 365);
    }

    bool operator==(const StorageUse &) const = default;
};

} // namespace hanscope
