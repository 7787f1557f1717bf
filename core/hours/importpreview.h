// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/importpreview.h"

#include <span>

namespace hanscope
{

/// in: the hours known so far, in order, of all the time the file tells of
/// A difference of up to 30 Wh is none: settlement and the hourly list are seconds apart (field notes: 21 Wh
/// seen).
ImportPreview previewOf(std::string name, ImportedHours read, std::span<const HourEnergy> known);

} // namespace hanscope
