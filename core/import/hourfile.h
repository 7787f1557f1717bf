// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/importedhours.h"

#include <string_view>

namespace hanscope
{

/// Reads hours from CSV: what Elhub and the grid companies' "Min side" hand out ("Fra;Til;KWH 60 Forbruk")
/// and HanScope's own export ("start_utc"). Columns are found by their names; times are Norwegian unless they
/// tell their offset. Any bytes are legal: each line below the heading is an hour or a
/// complaint.
ImportedHours readHourFile(std::string_view bytes);

} // namespace hanscope
