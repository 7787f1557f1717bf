// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hanscope
{

/// What hanscope-cli simulate --help says.
const char *simulateHelp();

} // namespace hanscope
