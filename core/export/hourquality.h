// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"

#include <string_view>

namespace hanscope
{

/// Stable word for files: "metered", "reconstructed", "corrected", "imported", "estimate", "partial",
/// "unknown", "suspicious", "excluded".
std::string_view qualityWord(HourQuality quality);

} // namespace hanscope
