// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

namespace hanscope
{

enum class AlarmKind : std::uint8_t {
    Import, ///< W
    Export, ///< W
    Current, ///< mA, without its sign
    Hour, ///< Wh that the running hour was expected to come to
    VoltageLow, ///< mV
    VoltageHigh, ///< mV
    DataStopped, ///< s without a message
};
constexpr std::size_t alarmKindCount = 7;

/// One time that something the user wants to be told of was so.
struct AlarmEvent {
    AlarmKind kind = AlarmKind::Import;
    std::size_t phase = 0; ///< index, 0..2; of current and voltage
    bool isBetweenLines = false; ///< of voltage: the phases are L1-L2, L1-L3, L2-L3
    ReceiveTime from{};
    std::optional<ReceiveTime> until; ///< empty: it still is
    bool isEndSeen = false; ///< false: `until` is when it was last known to be so
    std::int64_t worst = 0; ///< in the unit of the kind
    std::int64_t limit = 0; ///< as it was set at the begin, in the same unit

    bool operator==(const AlarmEvent &) const = default;
};

} // namespace hanscope
