// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkstatus.h"

namespace hanscope
{

/// A running check as the link it has taken the place of.
LinkStatus linkOf(const CheckStatus &check);

} // namespace hanscope
