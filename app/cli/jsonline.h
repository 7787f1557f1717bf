// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/streamdecoder.h"

#include <string>
#include <string_view>

namespace hanscope
{

/// `utf8` as a JSON string with its quotes.
std::string jsonText(std::string_view utf8);

/// Appends what became of `message` to `out`, as one JSON object and a line feed. Absent things are left out.
/// `file` is a JSON string; `receivedAt`: ISO 8601, empty where it is not known.
void appendJsonLine(std::string &out, std::string_view file, const Message &message,
                    std::string_view receivedAt = {});

/// "2025-12-14T16:00:00", or empty when the clock is no valid calendar time.
std::string isoText(const MeterClock &clock);

/// "list1", "list2", "list3", "other"
std::string_view listWord(ListKind kind);

} // namespace hanscope
