// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"
#include "core/model/meterclock.h"

#include <optional>

namespace hanscope
{

/// A data-notification: what a meter pushes without being asked.
struct Notification {
    std::uint32_t invokeIdAndPriority = 0;
    std::optional<MeterClock> time; ///< absent on Aidon
    Bytes body; ///< one COSEM value
    std::size_t bodyOffset = 0; ///< of the body in what was decoded
};

/// Steps over the LLC header E6 E7 00. Error: LlcHeader.
Result<void> skipLlcHeader(ByteCursor &in);

inline constexpr std::uint8_t dataNotificationTag = 0x0F;

/// Reads a data-notification up to its body. The date-time has one of three forms: 00 (absent),
/// 0C + 12 bytes, or 09 0C + 12 bytes.
/// errors: ApduTag, DateTimeForm, Truncated
/// source: DLMS Green Book, data-notification
Result<Notification> decodeNotification(ByteCursor in);

} // namespace hanscope
