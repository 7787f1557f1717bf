// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/storedsession.h"

namespace hanscope
{

/// What a session holds, told by the heads of its blocks, and by the contents of those with events. A file
/// that cannot be read has its trouble.
StoredSession summaryOf(const std::string &path);

} // namespace hanscope
