// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionrecord.h"

#include <vector>

namespace hanscope
{

/// The event as it stands in a table of records: number, size, its bytes. source: FORMAT.md
void appendEvent(std::vector<std::uint8_t> &out, const SessionEvent &event);

/// The event with this number and these bytes; empty for one that this version does not know.
std::optional<SessionEvent> decodeEvent(std::uint8_t number, Bytes bytes);

} // namespace hanscope
