// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hanscope
{

/// What a number in the window tells of, to ask where it came from.
enum class ShownQuantity { Power, Voltage, Current, Energy };

} // namespace hanscope
