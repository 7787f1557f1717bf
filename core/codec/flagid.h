// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/meteridentity.h"

namespace hanscope
{

/// The maker whose three letters `text` begins with, upper or lower case: the first line of a P1 telegram, or
/// a system title. Unknown for others. source: DLMS User Association, FLAG manufacturers; captures
Maker makerOfFlagId(std::string_view text);

} // namespace hanscope
