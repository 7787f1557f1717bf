// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace hanscope
{

/// Whether the user has been put into `group` after this session began: a new login is all that is missing.
bool needsNewLogin(const std::string &group);

} // namespace hanscope
