// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkreport.h"

namespace hanscope
{

/// A report on `status`. Masked, it has the maker's digits of the meter's number and no more, and leaves out
/// whether power goes to the grid: that, too, follows from use.
CheckReport makeReport(const CheckStatus &status, std::vector<ReportFrame> frames, bool isMasked);

} // namespace hanscope
