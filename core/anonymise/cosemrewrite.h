// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anonymise/replacements.h"
#include "core/anonymise/timeshift.h"
#include "core/codec/meterlist.h"

namespace hanscope
{

/// Replaces in a data-notification whatever is neither a number that was measured, a code, a time, nor the
/// version of the list or the meter's type: so that a text nobody expected is not handed out. Times are
/// moved.
///
/// in:     `list` is what the message was decoded to
/// out:    false when something in it is not understood; the bytes are then of no use
bool rewriteNotification(std::span<std::uint8_t> apdu, const MeterList &list, Replacements &replacements,
                         TimeShift shift);

} // namespace hanscope
