// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anonymise/replacements.h"
#include "core/anonymise/timeshift.h"
#include "core/codec/meterlist.h"

namespace hanscope
{

/// Replaces in a P1 telegram of text whatever is neither a number with its unit, a short number, a code, a
/// time nor the version of the list, and long numbers in its first line. Times are moved.
///
/// in:     from the slash on; `list` is what it was decoded to
/// out:    false when a time cannot be moved; the bytes are then of no use. The checksum is not set
bool rewriteTelegram(std::span<std::uint8_t> telegram, const MeterList &list, Replacements &replacements,
                     TimeShift shift);

} // namespace hanscope
