// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/meterprofile.h"

#include <vector>

namespace hanscope
{

/// What stands behind the head of a notification: one COSEM value with the list in it.
std::vector<std::uint8_t> listBody(const MeterList &list, const MeterProfile &meter);

} // namespace hanscope
