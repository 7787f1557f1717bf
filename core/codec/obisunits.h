// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/obis.h"

#include <optional>

namespace hanscope
{

/// The unit of what an OBIS code of electricity names, for meters that do not send it: W for 1.7.0,
/// varh for 3.8.0, Unit::None for a power factor. Empty for codes that are no such quantity: the same groups
/// name other things where group A is not 1.
/// source: IEC 62056-6-1, value groups A, C and D
std::optional<Unit> unitOf(const ObisCode &code);

} // namespace hanscope
